import type { CaseState, Refused } from '@/lib/offline/draft'
import type { ItemAnswer, SituationField } from '@/lib/wire/sync-types'
import { fail, ok } from '@/lib/shared/result'
import { assessmentOf, withDraft } from './change-draft'
import type { Made } from './edit-answer'
import type { Edit } from './edit-problem'
import { answerOf, blankAnswer, sameAnswer } from './same-answer'

/** What was filled in when nothing could be changed any more. */
export type SaidTooLate =
  | {
      readonly of: 'answer'
      readonly assessmentId: string
      readonly itemId: string
      readonly patch: Partial<ItemAnswer>
    }
  | { readonly of: 'situation'; readonly field: SituationField; readonly value: string }

/** Adds to what could not be taken, where it stays until the person has read it. */
export const withRefused = (state: CaseState, refused: Refused): CaseState =>
  withDraft(state, (draft) => ({ ...draft, refused: [...draft.refused, refused] }))

/** Keeps what was said after the assessment was submitted, or the case deleted, by another device. */
export const keepAside =
  ({ changeId, madeAt }: Made, said: SaidTooLate): Edit =>
  (state) => {
    if (state.draft === null) return fail('no-such-case')
    const what = contentOf(state, said)
    if (what === null) return ok(state)
    const reason = state.draft.deletedElsewhere ? 'deleted' : 'already-submitted'
    return ok(withRefused(state, { id: changeId, reason, madeAt, what }))
  }

/** null: it says what stands already. */
function contentOf(state: CaseState, said: SaidTooLate): Refused['what'] | null {
  if (said.of === 'situation') return state.draft?.situation[said.field].value === said.value ? null : said
  const { assessmentId, itemId, patch } = said
  const standing = assessmentOf(state, assessmentId)?.answers[itemId]
  const answer = { ...answerOf(standing ?? blankAnswer), ...patch }
  return sameAnswer(standing, answer) ? null : { of: 'answer', assessmentId, itemId, answer }
}
