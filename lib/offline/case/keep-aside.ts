import type { CaseDraft, CaseState, Refused, RefusedReason } from '@/lib/offline/draft'
import type { ItemAnswer } from '@/lib/wire/sync-types'
import type { SituationField } from '@/lib/wire/situation-fields'
import { fail, ok } from '@/lib/shared/result'
import { answerAt } from './answer-slot'
import { withDraft, type Made } from './change-draft'
import type { Edit } from './edit-problem'
import { fieldAt } from './field-slot'
import { blankAnswer } from './same-answer'
import type { SlotAt } from './slot'

/** What was filled in when nothing could be changed any more, or where other questions were asked. */
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

/**
 * Keeps what was said after the assessment was submitted, or the case deleted, by another device; or on a page that asks
 * the questions of another version.
 */
export const keepAside = (made: Made, said: SaidTooLate): Edit =>
  said.of === 'situation'
    ? keepAt(made, fieldAt(said.field), () => said.value)
    : keepAt(made, answerAt(said.assessmentId, said.itemId), (standing = blankAnswer) => ({
        ...standing,
        ...said.patch,
      }))

const keepAt =
  <Value>(
    { changeId, madeAt }: Made,
    at: SlotAt<Value>,
    change: (standing: Value | undefined) => Value,
  ): Edit =>
  (state) => {
    if (state.draft === null) return fail('no-such-case')
    const standing = at.read(state.draft)?.value
    const value = change(standing)
    if (at.isSame(standing, value)) return ok(state) // it says what stands already
    return ok(
      withRefused(state, { id: changeId, reason: reasonIn(state.draft), madeAt, what: at.toRefused(value) }),
    )
  }

function reasonIn({ deletedElsewhere, assessments }: CaseDraft): RefusedReason {
  if (deletedElsewhere) return 'deleted'
  return assessments.at(-1)?.status === 'draft' ? 'other-questions' : 'already-submitted'
}
