import type { CaseState, NotSavedWhy, SaveState, ServerState } from '@/lib/offline/draft'
import { chooseBatch } from './choose-batch'
import { countConflicts } from './is-settled'

export type Circumstances = {
  /** Edits that are not on the disk yet. */
  readonly unwritten: number
  /** Why the last try to write them failed; null: none failed. */
  readonly failing: NotSavedWhy | null
  readonly server: ServerState
}

/** Where the content of a case is. What was refused is listed in the draft, and is named here once nothing waits. */
export function saveState(state: CaseState, { unwritten, failing, server }: Circumstances): SaveState {
  const { draft } = state
  if (unwritten > 0) return failing === null ? { kind: 'saving' } : { kind: 'not-saved', why: failing }
  if (draft === null) return { kind: 'empty' }
  if (draft.deletedElsewhere) return { kind: 'refused', reasons: ['deleted'] }
  const waiting = countWaiting(state)
  const mustAct = server === 'other-version' || server === 'signed-out'
  if (waiting > 0 || mustAct) {
    const isChoice = !mustAct && countConflicts(draft) > 0
    const why = isChoice && chooseBatch([state], 1).length === 0 ? 'your-choice' : server
    return { kind: 'waiting', count: waiting, why }
  }
  const lost = draft.assessments.some(({ standing }) => standing === 'only-here')
  const refused = draft.refused.map(({ reason }) => reason)
  const reasons = [...new Set([...refused, ...(lost ? (['only-here'] as const) : [])])]
  if (reasons.length > 0) return { kind: 'refused', reasons }
  return draft.savedAt === null ? { kind: 'empty' } : { kind: 'saved', at: draft.savedAt }
}

/** Changes as a person counts them: making the case or the assessment is not one, unless nothing else waits. */
export function countWaiting({ draft, queue }: CaseState): number {
  const silent = queue.filter(
    ({ change }) => change.kind === 'create-case' || change.kind === 're-assess' || change.kind === 'take-in',
  ).length
  const conflicts = draft === null ? 0 : countConflicts(draft)
  return Math.max(queue.length - silent + conflicts, Math.min(queue.length, 1))
}
