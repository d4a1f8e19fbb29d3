import type { LeverState } from './types'
import type { Situation } from './evaluate'
import type { Prepared } from './prepared'
import { firstOfEach, singleChanges } from './single-changes'

/** One change of one answer that would turn the state of a lever. */
export type TurningPoint = {
  readonly item: string
  /** Recorded level, 0 to 4; null: not answered. */
  readonly from: number | null
  readonly to: number
  /** State of the lever's conditions after the change. */
  readonly state: LeverState
}

/**
 * The single changes that would turn the state of one lever, the smallest first (section 2.9): for each condition item
 * and each other state the nearest level, taken as observed, that gives that state. Empty if no single answer can.
 */
export function turningPoints(prepared: Prepared, situation: Situation, leverId: string): TurningPoint[] {
  const found = singleChanges(prepared, situation, leverId)
  if (found === null) return []
  const turning = found.changes.filter(({ state }) => state !== found.now.state)
  return firstOfEach(turning, ({ state }) => state).map(({ item, from, to, state }) => ({
    item,
    from,
    to,
    state,
  }))
}
