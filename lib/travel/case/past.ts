import type { CaseDraft, ConflictPlace } from '@/lib/offline/draft'
import { atPlace } from '@/lib/offline/case/slot-of'
import { travelledAt } from '@/lib/offline/case/travelled'

/** When earlier values of a target were said, as the server knows it. */
export type PastOf = (target: string) => readonly string[]

export const noPast: PastOf = () => []

/**
 * When values of this place were said that what stands here followed, as far as this copy knows: those that left it or came
 * in a file, those the server had, and the one that a new look began with. What stands now may be among them.
 */
export function pastAt(draft: CaseDraft, place: ConflictPlace, pastOf: PastOf): readonly string[] {
  const { target, known } = atPlace(place, (at) => ({ target: at.target, known: travelledAt(draft, at) }))
  const begun = place.of === 'answer' ? begunWith(draft, place) : undefined
  return [...new Set([...pastOf(target), ...(begun === undefined ? [] : [begun]), ...known])]
}

type AnswerPlace = Extract<ConflictPlace, { of: 'answer' }>

function begunWith({ assessments }: CaseDraft, { assessmentId, itemId }: AnswerPlace): string | undefined {
  const basis = assessments.find((one) => one.assessmentId === assessmentId)?.basedOn
  return assessments.find((one) => one.assessmentId === basis)?.answers[itemId]?.madeAt
}
