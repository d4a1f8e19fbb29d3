import { at, sum } from './numbers'
import type { Confidence, Source } from './types'

/** How far a judgement of each confidence spreads, from its own level outwards (section 2.1). */
const spread: Record<Confidence, readonly number[]> = { high: [1], medium: [2, 1], low: [3, 2, 1] }

const confidenceOf: Record<Source, Confidence> = { observed: 'high', reported: 'medium', assumed: 'low' }

/** Shares of the levels from lowest to highest for a judgement: the kernel, cut off at both ends, adding to 1. */
export function kernel(lowest: number, highest: number, level: number, confidence: Confidence) {
  const raw: number[] = []
  for (let other = lowest; other <= highest; other += 1) {
    raw.push(spread[confidence][Math.abs(other - level)] ?? 0)
  }
  const total = sum(raw)
  return raw.map((share) => share / total)
}

/** Shares of the levels 0 to 4 for an answered level. */
export const levelShares = (level: number, known: Source) => kernel(0, 4, level, confidenceOf[known])

/** Shares of the levels 0 to 4, where yes is 4 and no is 0. */
export function yesNoShares(pYes: number): readonly number[] {
  return [1 - pYes, 0, 0, 0, pYes]
}

const given: Record<Source, number> = { observed: 1, reported: 0.85, assumed: 0.7 }

/** As `yesNoShares`, for an answer from such a source. */
export function answeredYesNo(yes: boolean, known: Source): readonly number[] {
  return yes ? [1 - given[known], 0, 0, 0, given[known]] : [given[known], 0, 0, 0, 1 - given[known]]
}

/** The first level whose cumulated share lies above the uniform number (section 3). */
export function levelAt(shares: readonly number[], uniform: number): number {
  let cumulated = 0
  let last = 0
  for (let level = 0; level < shares.length; level += 1) {
    const share = at(shares, level)
    if (share === 0) continue
    cumulated += share
    if (uniform < cumulated) return level
    last = level
  }
  return last
}
