import type { CaseDraft } from '@/lib/offline/draft'
import { rootOf } from '@/lib/wire/root-of'
import type { SituationField } from '@/lib/wire/situation-fields'
import { ok } from '@/lib/shared/result'
import type { Made } from './change-draft'
import { editSituationField } from './edit-answer'
import { createCaseWith, type Beginning } from './edit-case'
import type { Edit } from './edit-problem'

/** What says which negotiation it is. What a person thinks of it is not copied: that is what is asked again. */
const copiedFields = [
  'codeName',
  'ask',
  'kindOfAsk',
  'counterpart',
  'counterpartLevel',
  'area',
  'meetingDate',
] as const satisfies readonly SituationField[]

export type CopiedField = (typeof copiedFields)[number]

type Beside = Beginning & {
  readonly first: CaseDraft
  /** An id for each edit that copies a part of the situation. */
  readonly changeIds: Readonly<Record<CopiedField, string>>
}

/**
 * A new case for the blind assessment of the same negotiation by another person: the situation of the first as it stands
 * now, as ordinary edits, and no answer. From then on the two go their own ways.
 */
export const createBesideWith =
  (made: Made, { first, changeIds, ...beginning }: Beside): Edit =>
  (state) => {
    if (state.draft !== null) return ok(state) // made already: tried again after a failed write
    return copiedFields.reduce(
      (sum, field) => {
        const { value } = first.situation[field]
        return sum.ok
          ? editSituationField({ ...made, changeId: changeIds[field], field, value })(sum.value)
          : sum
      },
      createCaseWith(made, { ...beginning, besideCaseId: rootOf(first) })(state),
    )
  }
