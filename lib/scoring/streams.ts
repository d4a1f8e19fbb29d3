import { drawLevels } from './draw-levels'
import { fillStream, toUniform } from './random'
import { strengthShares } from './kernels'
import type { CompiledModel } from './compile'
import type { EngineSettings } from './settings'

/** Values of levels 0 to 4 of one item, five places per run: v(0) is 0 and v(4) is 1 (section 2.2). */
export type Spacing = Float64Array

/** Every random number a model needs, one column per quantity and one place per run. No answer changes any of them. */
export type Streams = {
  readonly runs: number
  /** Factor weights, summing to 1 in each run. */
  readonly weights: readonly Float64Array[]
  /** Raw draws that decide the level of each item. */
  readonly levelDraws: readonly Uint32Array[]
  /** By item; null where no lever matches it or it is a yes/no item. */
  readonly spacings: readonly (Spacing | null)[]
  /** Relative weight of each item inside its factor, 1/2 to 2; null without a factor. */
  readonly itemWeights: readonly (Float64Array | null)[]
  /** Match strengths, 1 to 3, by lever and match. */
  readonly strengths: readonly (readonly Uint8Array[])[]
}

/** Writes three numbers in rising order to `out` from place `at` on. */
function writeSorted(out: Float64Array, at: number, a: number, b: number, c: number): void {
  const low = a < b ? a : b
  const high = a < b ? b : a
  out[at] = c < low ? c : low
  out[at + 1] = c < low ? low : c < high ? c : high
  out[at + 2] = c < high ? high : c
}

/** Weights uniform on the simplex: differences of sorted uniforms (section 2.4). */
export function drawWeights(seed: string, factors: number, runs: number): Float64Array[] {
  const cuts = factors - 1
  const draws = new Uint32Array(cuts * runs)
  fillStream(draws, seed, 'w')
  const weights = Array.from({ length: factors }, () => new Float64Array(runs))
  const sorted = new Float64Array(cuts)
  for (let run = 0; run < runs; run += 1) {
    for (let cut = 0; cut < cuts; cut += 1) {
      const uniform = toUniform(draws[run * cuts + cut]!)
      let place = cut
      while (place > 0 && sorted[place - 1]! > uniform) {
        sorted[place] = sorted[place - 1]!
        place -= 1
      }
      sorted[place] = uniform
    }
    let below = 0
    for (let cut = 0; cut < cuts; cut += 1) {
      weights[cut]![run] = sorted[cut]! - below
      below = sorted[cut]!
    }
    weights[cuts]![run] = 1 - below
  }
  return weights
}

/** Values of levels 1 to 3: three sorted uniforms per run, or l / 4 on a linear scale. */
function drawSpacing(seed: string, id: string, runs: number, scale: EngineSettings['scale']): Spacing {
  const values = new Float64Array(5 * runs)
  const draws = new Uint32Array(scale === 'ordinal' ? 3 * runs : 0)
  if (scale === 'ordinal') fillStream(draws, seed, `gap|${id}`)
  for (let run = 0; run < runs; run += 1) {
    const at = 5 * run + 1
    if (scale === 'linear') writeSorted(values, at, 0.25, 0.5, 0.75)
    else {
      const first = toUniform(draws[3 * run]!)
      writeSorted(values, at, first, toUniform(draws[3 * run + 1]!), toUniform(draws[3 * run + 2]!))
    }
    values[at + 3] = 1
  }
  return values
}

/** Relative weight r = (1 + u) / (2 - u): each question counts between half and double. */
function drawItemWeight(seed: string, id: string, runs: number, how: EngineSettings['itemWeights']) {
  const column = new Float64Array(runs)
  if (how === 'equal') return column.fill(1)
  const draws = new Uint32Array(runs)
  fillStream(draws, seed, `om|${id}`)
  for (let run = 0; run < runs; run += 1) {
    const uniform = toUniform(draws[run]!)
    column[run] = (1 + uniform) / (2 - uniform)
  }
  return column
}

function drawStrengths(seed: string, compiled: CompiledModel, runs: number): Uint8Array[][] {
  const draws = new Uint32Array(runs)
  return compiled.levers.map((lever) =>
    lever.matches.map((match) => {
      const column = new Uint8Array(runs)
      const shares = strengthShares(match.strength, match.confidence)
      if (match.confidence !== 'high') {
        fillStream(draws, seed, `m|${lever.id}|${compiled.model.items[match.item]!.id}`)
      }
      drawLevels(column, draws, shares)
      for (let run = 0; run < runs; run += 1) column[run] = column[run]! + 1
      return column
    }),
  )
}

/**
 * Draws everything for one model, seed and number of runs. Yields the share that is done, 0 to 1, so that a long
 * preparation can report progress.
 */
export function* drawStreams(
  compiled: CompiledModel,
  seed: string,
  runs: number,
  settings: EngineSettings,
): Generator<number, Streams> {
  const { items, factors } = compiled.model
  const weights = drawWeights(seed, factors.length, runs)
  const levelDraws: Uint32Array[] = []
  const spacings: (Spacing | null)[] = []
  const itemWeights: (Float64Array | null)[] = []
  for (const [index, item] of items.entries()) {
    const draws = new Uint32Array(runs)
    fillStream(draws, seed, `lvl|${item.id}`)
    levelDraws.push(draws)
    const spaced = compiled.matched[index] === true && item.kind === 'level'
    spacings.push(spaced ? drawSpacing(seed, item.id, runs, settings.scale) : null)
    const weighed = item.factor !== null
    itemWeights.push(weighed ? drawItemWeight(seed, item.id, runs, settings.itemWeights) : null)
    if (index % 8 === 7) yield (index + 1) / (items.length + 1)
  }
  const strengths = drawStrengths(seed, compiled, runs)
  return { runs, weights, levelDraws, spacings, itemWeights, strengths }
}
