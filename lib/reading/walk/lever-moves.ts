import { proposable } from '@/lib/reading/stops'
import type { Band, LeverResult, LeverState } from '@/lib/scoring/types'

/** A lever that an answer moved to another band, or of which the answers speak otherwise now. */
export type LeverMove = {
  readonly id: string
  readonly band: { readonly before: Band; readonly now: Band }
  readonly state: { readonly before: LeverState; readonly now: LeverState }
}

/** More would not be read beside the questions. */
const mostTold = 3

const hasMoved = (side: { readonly before: string; readonly now: string }): boolean =>
  side.before !== side.now

/**
 * The levers that moved, those with another band first, then in the order of the list as it is now; at most three. Both
 * sides are read with the same draws, so that only the answer makes the difference. A lever that may not be proposed now
 * is not among them.
 */
export function leverMoves(
  before: readonly LeverResult[],
  now: readonly LeverResult[],
): readonly LeverMove[] {
  const earlier = new Map(before.map((lever) => [lever.id, lever]))
  const may = proposable(now)
  const moves = now.flatMap((lever): LeverMove[] => {
    const was = earlier.get(lever.id)
    if (was === undefined || !may.has(lever.id)) return []
    const band = { before: was.band, now: lever.band }
    const state = { before: was.conditions.state, now: lever.conditions.state }
    return hasMoved(band) || hasMoved(state) ? [{ id: lever.id, band, state }] : []
  })
  return [
    ...moves.filter(({ band }) => hasMoved(band)),
    ...moves.filter(({ band }) => !hasMoved(band)),
  ].slice(0, mostTold)
}
