import type { PowerDimension, PowerSide } from '@/lib/instrument/types'
import type { Model } from '@/lib/levers/types'
import type { PowerResult, Strength } from './types'
import type { Belief } from './beliefs'
import { enoughAnswered } from './factors'

/** One item of one side in quarters of strength: direction already applied. */
type Part = Pick<Belief, 'shares' | 'lowest' | 'highest' | 'recorded'>

/** A belief read as strength: as it is, or upside down where a high level is weakness. */
function asStrength(belief: Belief, direction: 1 | -1): Part {
  if (direction === 1) return belief
  return {
    shares: belief.shares.toReversed(),
    lowest: 4 - belief.highest,
    highest: 4 - belief.lowest,
    recorded: belief.recorded === null ? null : 4 - belief.recorded,
  }
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Strength of one side, 0 to 1. A side without items: 0, null, 1. */
function strengthOf(parts: readonly Part[]): Strength {
  if (parts.length === 0) return { low: 0, mid: null, high: 1 }
  const recorded = parts.flatMap(({ recorded: level }) => (level === null ? [] : [level]))
  return {
    low: meanOf(parts.map(({ lowest }) => lowest)) / 4,
    mid: enoughAnswered(recorded.length, parts.length) ? meanOf(recorded) / 4 : null,
    high: meanOf(parts.map(({ highest }) => highest)) / 4,
  }
}

/** Distribution of the sum of independent levels: shares by whole number, from 0 upwards. */
function sumShares(parts: readonly Part[]): number[] {
  return parts.reduce<number[]>(
    (sum, { shares }) => {
      const next = new Array<number>(sum.length + 4).fill(0)
      sum.forEach((share, total) => {
        shares.forEach((own, level) => {
          next[total + level] = (next[total + level] ?? 0) + share * own
        })
      })
      return next
    },
    [1],
  )
}

/**
 * P(theirs > ours), exact by convolution in whole numbers: sums are compared after multiplying each by the number of
 * items on the other side. Null when a side has no items.
 */
function chanceTheyAreStronger(ours: readonly Part[], theirs: readonly Part[]): number | null {
  if (ours.length === 0 || theirs.length === 0) return null
  const ourSums = sumShares(ours)
  const theirSums = sumShares(theirs)
  let chance = 0
  theirSums.forEach((theirShare, theirTotal) => {
    ourSums.forEach((ourShare, ourTotal) => {
      if (theirTotal * ours.length > ourTotal * theirs.length) chance += theirShare * ourShare
    })
  })
  return chance
}

/** One dimension from the strengths of its items. gap = theirs - ours, -1 to 1. */
export function powerOf(
  dimension: PowerDimension,
  ourParts: readonly Part[],
  theirParts: readonly Part[],
): PowerResult {
  const ours = strengthOf(ourParts)
  const theirs = strengthOf(theirParts)
  return {
    dimension,
    ours,
    theirs,
    gap: {
      low: theirs.low - ours.high,
      mid: theirs.mid === null || ours.mid === null ? null : theirs.mid - ours.mid,
      high: theirs.high - ours.low,
      pPositive: chanceTheyAreStronger(ourParts, theirParts),
    },
  }
}

/** The power map: three dimensions of two sides, never one number (section 2.13; Habeeb 1988). */
export function scorePower(
  model: Pick<Model, 'items' | 'dimensions'>,
  beliefs: readonly Belief[],
): PowerResult[] {
  const partsOf = (side: PowerSide, dimension: PowerDimension): Part[] =>
    model.items.flatMap(({ power }, index) => {
      const belief = beliefs[index]
      if (power === null || power.side !== side || power.dimension !== dimension) return []
      if (belief === undefined || belief.state === 'removed') return []
      return [asStrength(belief, power.direction)]
    })
  return model.dimensions.map((dimension) =>
    powerOf(dimension, partsOf('ours', dimension), partsOf('theirs', dimension)),
  )
}
