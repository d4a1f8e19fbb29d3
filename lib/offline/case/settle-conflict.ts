import type { ConflictPlace } from '@/lib/offline/draft'
import { fail, ok } from '@/lib/shared/result'
import { touched, withDraft, type Made } from './change-draft'
import type { Edit } from './edit-problem'
import { enqueue, withoutUnsent } from './queue'
import type { SlotAt } from './slot'
import { atPlace } from './slot-of'

/** The person chose between two values: `mine` is sent on top of theirs, `theirs` replaces mine here. */
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
