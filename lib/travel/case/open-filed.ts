import type { CaseState } from '@/lib/offline/draft'
import { touched } from '@/lib/offline/case/change-draft'
import type { EditProblem } from '@/lib/offline/case/edit-problem'
import type { FiledCase } from '@/lib/wire/filed-case'
import { fail, ok, type Result } from '@/lib/shared/result'
import { mergeFields } from './merge-places'
import { openDraft } from './open-draft'
import type { PastOf } from './past'
import { isNews, nothing } from './report'
import type { Opened, Step } from './step'
import { takeInSubmitted } from './take-in-submitted'

export type Opening = {
  /** When the file is opened: ISO 8601 with Z and milliseconds. */
  readonly now: string
  /** As many as there are values and assessments in the file, and a few more; used in order, so that a second try is the same. */
  readonly ids: readonly string[]
  readonly pastOf: PastOf
}

/**
 * Opens a filed case into what this copy has of it, all or nothing. A case that is not here is made. Of one that is here, a
 * value that was not changed since the file knew it becomes the file's; one that follows the file's stays; where both went
 * on, the file's is offered. A submitted assessment that is here never changes. Opening a file again changes nothing.
 * Fails where the case was deleted.
 */
export function openFiled(
  filed: FiledCase,
  { now, ids, pastOf }: Opening,
): (state: CaseState) => Result<Opened, EditProblem> {
  return (before) => {
    if (before.draft === null && before.queue.length > 0) return fail('deleted')
    if (before.draft?.deletedElsewhere === true) return fail('deleted-elsewhere')
    let used = 0
    const nextId = () => {
      const id = ids[used]
      used += 1
      if (id === undefined) throw new Error('Too few ids to open a file')
      return id
    }
    const step: Step = { filed, now, nextId, pastOf }
    const start: Opened = { state: before, report: { ...nothing, isNew: before.draft === null } }
    const steps = [takeInSubmitted, openDraft, mergeFields]
    const { state, report } = steps.reduce((sum, take) => take(sum, step), start)
    return ok({ state: isNews(report) ? touched(state, now) : state, report })
  }
}
