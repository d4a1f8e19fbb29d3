import type { CaseDraft, CaseState } from '@/lib/offline/draft'
import { fail, ok } from '@/lib/shared/result'
import { touched, withDraft, type Made } from './change-draft'
import type { Edit } from './edit-problem'
import { enqueue, queuedFor, withoutUnsent } from './queue'
import type { Slot, SlotAt } from './slot'

/** Sets one value. `change` is given what stands by then; undefined: nothing has been said. */
export const editSlot =
  <Value>(made: Made, at: SlotAt<Value>, change: (standing: Value | undefined) => Value): Edit =>
  (state) => {
    if (state.draft === null) return fail('no-such-case')
    if (state.draft.deletedElsewhere) return fail('deleted-elsewhere')
    const problem = at.problem(state.draft)
    if (problem !== null) return fail(problem)
    const standing = at.read(state.draft)
    const value = change(standing?.value)
    if (at.isSame(standing?.value, value)) return ok(state)

    const isTakenBack = at.isSame(value, undefined) && !isKnownToServer(state, state.draft, at, standing)
    const revision = standing?.revision ?? 0
    const conflict = standing?.conflict ?? null
    const slot = isTakenBack ? undefined : { value, madeAt: made.madeAt, revision, conflict }
    const queue = isTakenBack
      ? withoutUnsent(state.queue, at.target) // the server never heard of it: nothing to send
      : enqueue(state.queue, at.toChange(made, value, revision))
    return ok(touched({ ...withDraft(state, (draft) => at.write(draft, slot)), queue }, made.madeAt))
  }

/** Whether the server has, or may have, anything in this place. */
const isKnownToServer = <Value>(
  { queue }: CaseState,
  draft: CaseDraft,
  at: SlotAt<Value>,
  standing: Slot<Value> | undefined,
): boolean =>
  standing === undefined ||
  at.isCopied(draft) ||
  standing.revision > 0 ||
  standing.conflict !== null ||
  queuedFor(queue, at.target).some(({ sent }) => sent)
