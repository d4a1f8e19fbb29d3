import { isUntouched, type Belief } from './beliefs'
import type { CompiledLever } from './compile'
import { fillConditions, type LevelColumns } from './conditions'
import { fillNeed, fillValues } from './need'
import type { Prepared } from './prepared'
import { drawLevels } from './draw-levels'

/** The levels and values that one set of beliefs gives in every run. */
export type Draws = { readonly levels: LevelColumns; readonly values: readonly Float64Array[] }

/** Turns beliefs into levels and values, run by run, from the same draws whatever the beliefs are. */
export function drawBeliefs(prepared: Prepared, beliefs: readonly Belief[]): Draws {
  const { streams, workspace, unknownLevels, unknownValues } = prepared
  const { items } = prepared.compiled.model
  const levels: Uint8Array[] = []
  const values: Float64Array[] = []
  for (const [item, belief] of beliefs.entries()) {
    if (isUntouched(items[item]!, belief)) {
      levels.push(unknownLevels[item]!)
      values.push(unknownValues[item]!)
      continue
    }
    const column = workspace.levels[item]!
    const value = workspace.values[item]!
    drawLevels(column, streams.levelDraws[item]!, belief.shares)
    fillValues(value, column, streams.spacings[item] ?? null)
    levels.push(column)
    values.push(value)
  }
  return { levels, values }
}

/** Means over runs of M and N, by lever. */
export type PassMeans = { readonly conditions: Float64Array; readonly need: Float64Array }

/** Fills M and N of every lever in every run. */
export function fillLevers(
  prepared: Prepared,
  levers: readonly CompiledLever[],
  pulls: readonly (Float64Array | null)[],
  { levels, values }: Draws,
): PassMeans {
  const { workspace, streams } = prepared
  const conditions = new Float64Array(levers.length)
  const need = new Float64Array(levers.length)
  for (const [index, lever] of levers.entries()) {
    conditions[index] = fillConditions(workspace.conditions[index]!, workspace.scratch, lever, levels)
    need[index] = fillNeed(workspace.need[index]!, lever, streams.strengths[index]!, pulls, values)
  }
  return { conditions, need }
}

/**
 * F = (M / m0) (1/2 + 1/2 N / n0) in each run, written to `out` (section 2.6). N / n0 reads 1 when n0 is 0; F is 0
 * when m0 is 0. Gives the mean over runs.
 */
export function fillFit(
  out: Float64Array,
  conditions: Float64Array,
  need: Float64Array,
  reference: { readonly m0: number; readonly n0: number },
): number {
  const { m0, n0 } = reference
  let sum = 0
  for (let run = 0; run < out.length; run += 1) {
    const relative = n0 === 0 ? 1 : need[run]! / n0
    const fit = m0 === 0 ? 0 : (conditions[run]! / m0) * (0.5 + 0.5 * relative)
    out[run] = fit
    sum += fit
  }
  return sum / out.length
}
