import type { CaseDraft, ConflictPlace, Offered, Refused } from '@/lib/offline/draft'
import { atPlace } from './slot-of'
import type { SlotAt } from './slot'

const keyOf = (place: ConflictPlace): string => atPlace(place, ({ target }) => target)

/** What files offer for this place, in the order they came. */
export const offersAt = (
  { offered }: CaseDraft,
  { target }: Pick<SlotAt<unknown>, 'target'>,
): readonly Offered[] => offered.filter(({ place }) => keyOf(place) === target)

export const withoutOffer = (draft: CaseDraft, offer: Offered): CaseDraft => ({
  ...draft,
  offered: draft.offered.filter((one) => one !== offer),
})

/**
 * What cannot be chosen any more, as its assessment was submitted elsewhere or is gone, is kept among the refused, where it
 * can be read. What says the same as what stands needs no choice.
 */
export function keepLateOffers(draft: CaseDraft): CaseDraft {
  if (draft.offered.length === 0) return draft
  const late: Refused[] = []
  const open = draft.offered.filter(({ place, theirs }) =>
    atPlace(place, (at) => {
      const offer = at.theirs(theirs)
      if (offer === null || at.isSame(at.read(draft)?.value, offer.value)) return false
      if (at.problem(draft) === null || at.resultOf(draft) === submittingIn(draft)) return true
      const id = `${at.target} ${offer.madeAt}`
      late.push({ id, reason: 'already-submitted', madeAt: offer.madeAt, what: at.toRefused(offer.value) })
      return false
    }),
  )
  if (open.length === draft.offered.length) return draft
  return { ...draft, offered: open, refused: [...draft.refused, ...late] }
}

const submittingIn = ({ assessments }: CaseDraft): string | undefined =>
  assessments.find(({ status }) => status === 'submitting')?.assessmentId
