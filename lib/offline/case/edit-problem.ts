import type { CaseState } from '@/lib/offline/draft'
import type { Result } from '@/lib/shared/result'

/** Why an edit cannot be made, whatever the state of the network and the disk. */
export type EditProblem =
  | 'no-such-case'
  | 'no-such-assessment'
  | 'already-submitted'
  | 'not-submitted'
  | 'draft-exists'
  /** On this device, and the server has not been told yet. */
  | 'deleted'
  | 'deleted-elsewhere'
  | 'conflict-open'
  | 'no-conflict'

/** An edit is a pure function, so that it can be made again when the disk refused it the first time. */
export type Edit = (state: CaseState) => Result<CaseState, EditProblem>
