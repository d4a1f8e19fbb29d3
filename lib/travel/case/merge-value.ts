import type { CaseState, Offered } from '@/lib/offline/draft'
import { withDraft } from '@/lib/offline/case/change-draft'
import { editSlot } from '@/lib/offline/case/edit-slot'
import { offersAt, withoutOffer } from '@/lib/offline/case/offered'
import type { SlotAt } from '@/lib/offline/case/slot'
import { atPlace } from '@/lib/offline/case/slot-of'
import { withBoth } from '@/lib/offline/case/travelled'
import { withRefused } from '@/lib/offline/case/keep-aside'
import { pastAt, type PastOf } from './past'

/**
 * What became of one value of a file. `taken`: it stands now. `same`: it stood already. `older`: what stands here followed
 * it. `offered`: a person must choose. `waiting`: that choice was offered before. `aside`: nothing can be changed there any
 * more, and it is kept where it can be read.
 */
export type Met = 'taken' | 'same' | 'older' | 'offered' | 'waiting' | 'aside'

export type Meeting = { readonly state: CaseState; readonly met: Met }

type Taking = {
  readonly offer: Offered
  readonly pastOf: PastOf
  readonly changeId: string
}

/** Meets one value of a file with what stands here. `state` must hold a case. */
export const mergeValue = (state: CaseState, taking: Taking): Meeting =>
  atPlace(taking.offer.place, (at) => mergeAt(state, at, taking))

function mergeAt<Value>(state: CaseState, at: SlotAt<Value>, { offer, pastOf, changeId }: Taking): Meeting {
  const { draft } = state
  const theirs = at.theirs(offer.theirs)
  if (draft === null || theirs === null) return { state, met: 'same' }
  const mine = at.read(draft)
  const times = { madeAt: theirs.madeAt, past: offer.past }
  if (at.isSame(mine?.value, theirs.value)) return { state: agreed(state, at, offer), met: 'same' }

  const before = pastAt(draft, offer.place, pastOf)
  if (theirs.madeAt !== mine?.madeAt && before.includes(theirs.madeAt)) return { state, met: 'older' }
  if (at.problem(draft) !== null) {
    const what = at.toRefused(theirs.value)
    const row = { id: changeId, reason: 'already-submitted', madeAt: theirs.madeAt, what } as const
    const aside = withRefused(state, row)
    return { state: withDraft(aside, (one) => withBoth(one, at, mine, times)), met: 'aside' }
  }
  const isFollowed = mine === undefined || (mine.conflict === null && offer.past.includes(mine.madeAt))
  if (isFollowed) {
    const { caseId } = draft
    const edit = editSlot({ caseId, changeId, madeAt: theirs.madeAt }, at, () => theirs.value)
    const edited = edit(agreed(state, at, offer))
    if (edited.ok) return { state: edited.value, met: 'taken' }
  }
  const others = offersAt(draft, at)
  if (others.some((one) => one.theirs.madeAt === theirs.madeAt)) return { state, met: 'waiting' }
  if (others.some(({ past }) => past.includes(theirs.madeAt))) return { state, met: 'older' }
  const followed = others.filter((one) => offer.past.includes(one.theirs.madeAt))
  const kept = withDraft(state, (one) => {
    const rest = followed.reduce(withoutOffer, one)
    return { ...rest, offered: [...rest.offered, offer] }
  })
  return { state: kept, met: 'offered' }
}

/** Both values are known here now, and what was offered in this place before theirs is answered with it. */
const agreed = <Value>(state: CaseState, at: SlotAt<Value>, { theirs, past }: Offered): CaseState =>
  withDraft(state, (draft) => {
    const answered = offersAt(draft, at).filter(
      (one) => one.theirs.madeAt === theirs.madeAt || past.includes(one.theirs.madeAt),
    )
    return withBoth(answered.reduce(withoutOffer, draft), at, at.read(draft), {
      madeAt: theirs.madeAt,
      past,
    })
  })
