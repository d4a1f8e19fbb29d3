import type { CaseDraft, CaseState, ConflictPlace } from '@/lib/offline/draft'
import type { CaseReply } from '@/lib/wire/sync-types'
import { queuedFor } from './queue'
import { sendAgain, type Arrival } from './send-again'
import { atPlace } from './slot-of'
import { statusOf, type Slot, type SlotAt, type Standing } from './slot'

export type Held = CaseState & { readonly draft: CaseDraft }

/** Takes in what the server has in these places. */
export const mergeSlots = (
  state: Held,
  places: readonly ConflictPlace[],
  reply: CaseReply,
  arrival: Arrival,
): Held => places.reduce((sum, place) => atPlace(place, (at) => mergeSlot(sum, at, reply, arrival)), state)

/**
 * Takes in one value as the server has it. What the server once had, as the revision says, and lacks now that an older
 * backup of it runs, is sent again.
 */
function mergeSlot<Value>(state: Held, at: SlotAt<Value>, reply: CaseReply, arrival: Arrival): Held {
  const { draft } = state
  const mine = at.read(draft)
  const isPending = queuedFor(state.queue, at.target).length > 0
  const isFrozen = statusOf(draft, at) === 'submitting'
  const theirs = at.find(reply)
  const met = meet(mine, theirs, { isPending, isFrozen, isSame: at.isSame })
  if (met === mine) return state
  const isLost = theirs === undefined && mine !== undefined && met !== undefined
  const queue = isLost ? sendAgain(state.queue, at, draft.caseId, mine, arrival) : state.queue
  return { draft: at.write(draft, met), queue }
}

type Meeting<Value> = {
  readonly isPending: boolean
  readonly isFrozen: boolean
  readonly isSame: SlotAt<Value>['isSame']
}

/** What waits to be sent, what is being frozen and what waits for a choice stays mine; the rest becomes theirs. */
function meet<Value>(
  mine: Slot<Value> | undefined,
  theirs: Standing<Value> | undefined,
  { isPending, isFrozen, isSame }: Meeting<Value>,
): Slot<Value> | undefined {
  if (mine === undefined) return theirs === undefined || isFrozen ? undefined : settled(theirs)
  const isSaid = theirs !== undefined && isSame(mine.value, theirs.value)
  if (mine.conflict !== null) {
    if (theirs === undefined || theirs.revision <= mine.conflict.revision) return mine
    return isSaid && !isPending && !isFrozen ? settled(theirs) : { ...mine, conflict: theirs }
  }
  if (isPending || isFrozen) return mine
  // What the server never had and does not wait was refused: it stands among the refused, and no longer here.
  if (theirs === undefined) return mine.revision === 0 ? undefined : { ...mine, revision: 0 }
  if (theirs.revision >= mine.revision || isSaid) return settled(theirs)
  return { ...mine, conflict: theirs } // an older backup of the server runs: the person chooses
}

const settled = <Value>(theirs: Standing<Value>): Slot<Value> => ({ ...theirs, conflict: null })
