import type { Level } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'

/** Whether an answer would change anything in what is considered first, or raise a stop. */
export const isMoving = ({ enters, leaves, stops }: AskEffect): boolean =>
  enters.length + leaves.length + stops.length > 0

/** What answers to one open question would do to the levers that are considered first. */
export type AskEffect = {
  /** Answers that do the same: neighbouring levels, ascending, or yes and no. */
  readonly values: readonly (Level | boolean)[]
  readonly enters: readonly string[]
  readonly leaves: readonly string[]
  /** Stops that the answer would raise. */
  readonly stops: readonly StopId[]
}
