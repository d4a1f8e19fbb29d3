import type { ConflictPlace, Offered } from '@/lib/offline/draft'
import { fail, ok } from '@/lib/shared/result'
import { touched, withDraft, type Made } from './change-draft'
import type { Edit } from './edit-problem'
import { editSlot } from './edit-slot'
import { offersAt, withoutOffer } from './offered'
import { enqueue, withoutUnsent } from './queue'
import type { SlotAt } from './slot'
import { atPlace } from './slot-of'
import { withBoth } from './travelled'

/**
 * The person chose between two values: `mine` is sent on top of theirs, `theirs` replaces mine here. Where the other one
 * is the server's that comes first; then what a file offers.
 */
export const settle = (made: Made, place: ConflictPlace, choice: 'mine' | 'theirs'): Edit =>
  atPlace(place, (at) => settleAt(made, at, choice))

const settleAt =
  <Value>(made: Made, at: SlotAt<Value>, choice: 'mine' | 'theirs'): Edit =>
  (state) => {
    if (state.draft === null) return fail('no-such-case')
    if (state.draft.deletedElsewhere) return fail('deleted-elsewhere')
    const problem = at.problem(state.draft)
    if (problem !== null) return fail(problem)
    const mine = at.read(state.draft)
    const [offer] = offersAt(state.draft, at)
    if (mine?.conflict == null && offer !== undefined) return settleOffer(made, at, offer, choice)(state)
    if (mine === undefined || mine.conflict === null) return fail('no-conflict')
    const theirs = mine.conflict
    const { revision } = theirs
    const isMine = choice === 'mine'
    const slot = { ...(isMine ? { ...mine, madeAt: made.madeAt } : theirs), revision, conflict: null }
    const queue = isMine
      ? enqueue(state.queue, at.toChange(made, mine.value, revision))
      : withoutUnsent(state.queue, at.target)
    return ok(touched({ ...withDraft(state, (draft) => at.write(draft, slot)), queue }, made.madeAt))
  }

/** `mine` stands already; `theirs` is taken as an edit, said when it was said there, so that both copies have the same. */
const settleOffer =
  <Value>(made: Made, at: SlotAt<Value>, offer: Offered, choice: 'mine' | 'theirs'): Edit =>
  (state) => {
    const theirs = at.theirs(offer.theirs)
    if (state.draft === null || theirs === null) return fail('no-conflict')
    const mine = at.read(state.draft)
    const settled = withDraft(state, (draft) =>
      withBoth(withoutOffer(draft, offer), at, mine, { madeAt: theirs.madeAt, past: offer.past }),
    )
    if (choice === 'mine') return ok(touched(settled, made.madeAt))
    const edited = editSlot({ ...made, madeAt: theirs.madeAt }, at, () => theirs.value)(settled)
    return edited.ok ? ok(touched(edited.value, made.madeAt)) : edited
  }
