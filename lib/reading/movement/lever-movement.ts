import type { Cause, LeverChange } from '@/lib/scoring/comparison'

import { changesUnderStops } from '@/lib/reading/stops'

/** One reading of 20: a lever that moved by less did not move (lib/scoring/method.md, 2.18). */
const oneOf20 = 0.05
/** From this part of the readings on an answer is named as a cause; the largest is, whatever its size. */
const namedFrom = 0.02
const mostNamed = 3

export type LeverDifferences = {
  /** State, status or risk warning turned: blocked ones first, then by how far their conditions moved. */
  readonly turned: readonly LeverChange[]
  /** Nothing turned, but they are near the top in one reading of 20 more or fewer. The largest movement first. */
  readonly moved: readonly LeverChange[]
  /** How many are left. */
  readonly still: number
}

const hasTurned = ({ before, after }: LeverChange): boolean =>
  before.state !== after.state || before.status.state !== after.status.state || before.severe !== after.severe

export const movement = ({ before, after }: LeverChange): number => after.rankShare - before.rankShare

/** Rounding must not hide a movement of exactly one reading. */
export const hasMoved = (lever: LeverChange): boolean => Math.abs(movement(lever)) > oneOf20 - 1e-9

const touchesBlock = ({ before, after }: LeverChange): boolean =>
  before.status.state !== after.status.state &&
  [before, after].some(({ status }) => status.state === 'blocked' || status.state === 'stopped')

const liftMoved = ({ before, after }: LeverChange): number => Math.abs((after.lift ?? 0) - (before.lift ?? 0))

/** Which levers a comparison names, in the order it names them. Without shares only what turned. */
export function leverDifferences(all: readonly LeverChange[], showShares: boolean): LeverDifferences {
  const levers = changesUnderStops(all)
  const turned = levers
    .filter(hasTurned)
    .toSorted(
      (one, other) =>
        Number(touchesBlock(other)) - Number(touchesBlock(one)) || liftMoved(other) - liftMoved(one),
    )
  const moved = levers
    .filter((lever) => showShares && !hasTurned(lever) && hasMoved(lever))
    .toSorted((one, other) => Math.abs(movement(other)) - Math.abs(movement(one)))
  return { turned, moved, still: levers.length - turned.length - moved.length }
}

/** The answers that moved a lever the way it went: the largest three that count, or the largest alone. */
export function shareBecause(lever: LeverChange): readonly string[] {
  const way = Math.sign(movement(lever))
  const along = lever.because.filter(({ effect }) => effect * way > 0)
  const named = along.filter(({ effect }: Cause) => Math.abs(effect) >= namedFrom)
  return (named.length > 0 ? named.slice(0, mostNamed) : along.slice(0, 1)).map(({ item }) => item)
}
