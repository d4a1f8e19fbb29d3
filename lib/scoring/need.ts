import type { CompiledLever } from './compile'
import type { Spacing, Streams } from './streams'

/** Strength of a match over 3, by sampled strength. */
const third = Float64Array.of(0, 1 / 3, 2 / 3, 1)

/** Value v(level) of one item in each run, 0 to 1, written to `out` (section 2.2). */
export function fillValues(out: Float64Array, levels: Uint8Array, spacing: Spacing | null): void {
  if (spacing === null) {
    for (let run = 0; run < out.length; run += 1) out[run] = levels[run]! === 4 ? 1 : 0
    return
  }
  for (let run = 0; run < out.length; run += 1) out[run] = spacing[5 * run + levels[run]!]!
}

/**
 * Weight of each matched item in each run: w of its factor times omega, its share among the applicable items of that
 * factor (section 2.4). Null for items that no lever matches.
 */
export function itemPulls(
  streams: Streams,
  weights: readonly Float64Array[],
  factorOf: readonly number[],
  wanted: (item: number) => boolean,
  applicable: (item: number) => boolean,
): (Float64Array | null)[] {
  const { runs, itemWeights } = streams
  const totals = weights.map(() => new Float64Array(runs))
  for (const [item, column] of itemWeights.entries()) {
    const total = totals[factorOf[item]!]
    if (column === null || total === undefined || !applicable(item)) continue
    for (let run = 0; run < runs; run += 1) total[run] = total[run]! + column[run]!
  }
  return itemWeights.map((column, item) => {
    const factor = factorOf[item]!
    const total = totals[factor]
    const weight = weights[factor]
    if (column === null || total === undefined || weight === undefined) return null
    if (!wanted(item) || !applicable(item)) return null
    const pull = new Float64Array(runs)
    for (let run = 0; run < runs; run += 1) pull[run] = weight[run]! * (column[run]! / total[run]!)
    return pull
  })
}

/**
 * N: the sum over matches of w_f omega_i m x in each run, 0 to 1, written to `out`; 0 without matches. x is v(level),
 * or 1 - v(level) where the item is a weakness when low. Gives the mean over runs.
 */
export function fillNeed(
  out: Float64Array,
  lever: CompiledLever,
  strengths: readonly Uint8Array[],
  pulls: readonly (Float64Array | null)[],
  values: readonly Float64Array[],
): number {
  out.fill(0)
  for (const match of lever.matches) {
    const pull = pulls[match.item]
    if (pull === null || pull === undefined) continue
    const value = values[match.item]!
    const strength = strengths[match.column]!
    if (match.direction === 1) {
      for (let run = 0; run < out.length; run += 1) {
        out[run] = out[run]! + pull[run]! * third[strength[run]!]! * value[run]!
      }
    } else {
      for (let run = 0; run < out.length; run += 1) {
        out[run] = out[run]! + pull[run]! * third[strength[run]!]! * (1 - value[run]!)
      }
    }
  }
  let sum = 0
  for (let run = 0; run < out.length; run += 1) sum += out[run]!
  return sum / out.length
}
