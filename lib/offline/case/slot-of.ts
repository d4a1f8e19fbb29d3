import type { CaseDraft, ConflictPlace, DraftAssessment, Offered } from '@/lib/offline/draft'
import { situationFields } from '@/lib/wire/situation-fields'
import type { Change } from '@/lib/wire/sync-types'
import { answerAt } from './answer-slot'
import { fieldAt } from './field-slot'
import type { SlotAt } from './slot'

/** What is done with a slot, whatever its value. */
type Use<Result> = <Value>(at: SlotAt<Value>) => Result

type AnswerPlace = Extract<ConflictPlace, { of: 'answer' }>

/** Does something with the slot at this place. */
export function atPlace<Result>(place: ConflictPlace, use: Use<Result>): Result {
  return place.of === 'answer' ? use(answerAt(place.assessmentId, place.itemId)) : use(fieldAt(place.field))
}

/** Does something with the slot that a change sets, and the value it sets; null where it sets none. */
export function atTarget<Result>(
  change: Change,
  use: <Value>(at: SlotAt<Value>, value: Value) => Result,
): Result | null {
  switch (change.kind) {
    case 'set-answer':
      return use(answerAt(change.assessmentId, change.itemId), change.answer)
    case 'edit-situation':
      return use(fieldAt(change.field), change.value)
    case 'create-case':
    case 'submit':
    case 're-assess':
    case 'take-in':
    case 'delete-case':
      return null
  }
}

export const fieldPlaces: readonly ConflictPlace[] = situationFields.map((field) => ({
  of: 'situation',
  field,
}))

/** The places of an assessment that hold an answer, in `answers` of this device or of the server. */
export const answerPlaces = (
  { assessmentId }: Pick<DraftAssessment, 'assessmentId'>,
  ...answers: readonly Readonly<Record<string, unknown>>[]
): readonly AnswerPlace[] =>
  [...new Set(answers.flatMap(Object.keys))].map((itemId) => ({ of: 'answer', assessmentId, itemId }))

/** Every place of a case that may hold something. */
const placesIn = ({ assessments, offered }: CaseDraft): readonly ConflictPlace[] => [
  ...fieldPlaces,
  ...assessments.flatMap((one) => answerPlaces(one, one.answers, offeredIn(one, offered))),
]

/** What files offer for the answers of an assessment, by item. */
const offeredIn = ({ assessmentId }: DraftAssessment, offered: readonly Offered[]) =>
  Object.fromEntries(
    offered.flatMap(({ place }) =>
      place.of === 'answer' && place.assessmentId === assessmentId ? [[place.itemId, true]] : [],
    ),
  )

/** Those where the person has still to choose between two values. */
export const disputedPlaces = (draft: CaseDraft): readonly ConflictPlace[] =>
  placesIn(draft).filter((place) =>
    atPlace(
      place,
      (at) =>
        (at.read(draft)?.conflict ?? null) !== null ||
        draft.offered.some((offer) => atPlace(offer.place, ({ target }) => target === at.target)),
    ),
  )
