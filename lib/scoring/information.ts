import type { AskNext } from './types'
import type { Cutoffs } from '@/lib/levers/types'
import type { Belief } from './beliefs'
import type { LevelColumns } from './conditions'
import type { Places } from './ranking'
import { weightsId } from './beside-ids'
import { compareIds, round9 } from './round'

/** What the ranking looks like in the runs where one item has one level, or one factor weighs most. */
type StratumCounts = {
  /** Runs in the stratum. */
  readonly runs: number
  /** Runs of the stratum in which each lever is near the top. */
  readonly near: Float64Array
}

/** How much learning one item, or settling the weights, could change (section 2.9). Rounded to nine decimals. */
export type Information = {
  /** Position of the item; null: the pseudo-item `weights`. */
  readonly item: number | null
  /** Expected gain in stability, 0 to 1; before its floor. */
  readonly voi: number
  /** Expected largest change of a share, 0 to 1. */
  readonly influence: number
}

/** Counts the runs and the places near the top by stratum. `stratumOf` gives the stratum of each run. */
function countStrata(stratumOf: Uint8Array, strata: number, levers: number, places: Places): StratumCounts[] {
  const runs = new Float64Array(strata)
  const near = new Float64Array(strata * levers)
  const { start, lever, share } = places
  for (let run = 0; run < stratumOf.length; run += 1) {
    const stratum = stratumOf[run]!
    runs[stratum] = runs[stratum]! + 1
    const row = stratum * levers
    const end = start[run + 1]!
    for (let entry = start[run]!; entry < end; entry += 1) {
      const cell = row + lever[entry]!
      near[cell] = near[cell]! + share[entry]!
    }
  }
  return Array.from({ length: strata }, (_, stratum) => ({
    runs: runs[stratum]!,
    near: near.subarray(stratum * levers, (stratum + 1) * levers),
  }))
}

/** Sum of the `topK` largest numbers. */
function sumOfLargest(numbers: Float64Array, topK: number): number {
  const sorted = Float64Array.from(numbers).sort()
  let sum = 0
  for (let index = Math.max(0, sorted.length - topK); index < sorted.length; index += 1) sum += sorted[index]!
  return sum
}

/**
 * VOI = sum over strata of their share times S in the stratum, minus S; influence = the same sum of the largest change
 * of A (section 2.9). `shares` are A over all runs.
 */
function informationFrom(
  item: number | null,
  strata: readonly StratumCounts[],
  shares: Float64Array,
  options: { readonly runs: number; readonly topK: number; readonly stability: number },
): Information {
  const { runs, topK, stability } = options
  let expected = 0
  let influence = 0
  for (const stratum of strata) {
    if (stratum.runs === 0) continue
    expected += sumOfLargest(stratum.near, topK) / topK / runs
    let change = 0
    shares.forEach((share, lever) => {
      const shift = Math.abs(stratum.near[lever]! / stratum.runs - share)
      if (shift > change) change = shift
    })
    influence += (stratum.runs / runs) * change
  }
  return { item, voi: round9(Math.max(0, expected - stability)), influence: round9(influence) }
}

/** The heaviest factor of each run: of equals the first. */
function heaviestFactor(weights: readonly Float64Array[], runs: number): Uint8Array {
  const heaviest = new Uint8Array(runs)
  for (let run = 0; run < runs; run += 1) {
    let most = -1
    for (let factor = 0; factor < weights.length; factor += 1) {
      const weight = weights[factor]![run]!
      if (weight > most) {
        most = weight
        heaviest[run] = factor
      }
    }
  }
  return heaviest
}

/** Information about every item and about the weights, items in model order and the weights last. */
export function measureInformation(
  levels: LevelColumns,
  weights: readonly Float64Array[],
  shares: Float64Array,
  places: Places,
  options: { readonly runs: number; readonly topK: number; readonly stability: number },
): Information[] {
  const levers = shares.length
  const items = levels.map((column, item) =>
    informationFrom(item, countStrata(column, 5, levers, places), shares, options),
  )
  const heaviest = heaviestFactor(weights, options.runs)
  const byFactor = countStrata(heaviest, weights.length, levers, places)
  return [...items, informationFrom(null, byFactor, shares, options)]
}

/** Questions named at most (section 2.9). */
const mostQuestions = 10

/**
 * What to ask next: unknown items and the weights whose VOI reaches its floor, or whose influence exceeds its own; by
 * VOI, then influence, then id; at most ten. A VOI below its floor is 0.
 */
export function askNextFrom(
  information: readonly Information[],
  beliefs: readonly Belief[],
  cutoffs: Cutoffs,
  idOf: (item: number) => string,
): AskNext[] {
  return information
    .filter(({ item }) => item === null || beliefs[item]?.state === 'unknown')
    .map(({ item, voi, influence }) => ({
      item: item === null ? weightsId : idOf(item),
      voi: voi < cutoffs.voiFloor ? 0 : voi,
      influence,
    }))
    .filter(({ voi, influence }) => voi > 0 || influence > cutoffs.influenceFloor)
    .sort(
      (left, right) =>
        right.voi - left.voi || right.influence - left.influence || compareIds(left.item, right.item),
    )
    .slice(0, mostQuestions)
}
