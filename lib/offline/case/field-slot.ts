import type { DraftField } from '@/lib/offline/draft'
import { resultFields, type SituationField } from '@/lib/wire/situation-fields'
import { fieldTarget } from '@/lib/wire/target'
import type { SlotAt } from './slot'

/** A part of the situation about which nothing has been said. */
export const blankField: DraftField = { value: '', revision: 0, madeAt: null, conflict: null }

/** One part of the situation. */
export const fieldAt = (field: SituationField): SlotAt<string> => ({
  target: fieldTarget(field),
  name: field,
  read: ({ situation }) => {
    const { madeAt, ...kept } = situation[field]
    return madeAt === null ? undefined : { ...kept, madeAt }
  },
  write: (draft, slot) => {
    const conflict = slot?.conflict == null ? null : ({ of: 'situation', ...slot.conflict } as const)
    const kept = slot === undefined ? blankField : { ...slot, conflict }
    return { ...draft, situation: { ...draft.situation, [field]: kept } }
  },
  find: ({ situation }) => {
    const { madeAt, ...standing } = situation[field]
    return madeAt === null ? undefined : { ...standing, madeAt }
  },
  theirs: (theirs) => (theirs.of === 'situation' ? theirs : null),
  isSame: (one = '', other = '') => one === other,
  toChange: (made, value, baseRevision) => ({ kind: 'edit-situation', ...made, field, value, baseRevision }),
  toRefused: (value) => ({ of: 'situation', field, value }),
  problem: () => null,
  isCopied: () => false,
  resultOf: ({ assessments }) =>
    resultFields.some((one) => one === field)
      ? (assessments.find(({ status }) => status === 'submitting')?.assessmentId ?? null)
      : null,
})
