import { kernel, levelAt } from './kernels'
import { at, get, upTo } from './numbers'
import type { Belief, Beliefs } from './beliefs'
import { uniforms } from './random'
import type { Match, Model, Settings } from './types'

const ascending = (left: number, right: number) => left - right

const evenly = [0, 0.25, 0.5, 0.75, 1]

/** Everything drawn that does not depend on an answer (section 3). All are read by run. */
export type Draws = {
  runs: number
  /** Factor weights: by run, then by factor of the model. */
  weights: readonly (readonly number[])[]
  /** By item with a factor: what each counts for before it is divided by the sum of its factor. */
  itemWeights: ReadonlyMap<string, readonly number[]>
  /** By item: the value of each of the five levels. */
  scales: ReadonlyMap<string, readonly (readonly number[])[]>
  /** By item: the number that picks its level. */
  levels: ReadonlyMap<string, readonly number[]>
  /** By lever and place of the match: strength / 3. */
  strengths: ReadonlyMap<string, readonly (readonly number[])[]>
}

/** Differences of the sorted numbers with 0 and 1 at the ends: uniform on the simplex (section 2.4). */
export function simplexPoint(numbers: readonly number[]): readonly number[] {
  const cuts = [0, ...numbers.toSorted(ascending), 1]
  return upTo(cuts.length - 1).map((place) => at(cuts, place + 1) - at(cuts, place))
}

const chunk = (numbers: readonly number[], size: number, run: number) =>
  numbers.slice(run * size, (run + 1) * size)

export const strengthShares = ({ strength, confidence }: Match) => kernel(1, 3, strength, confidence)

export function drawAll(model: Model, seed: string, runs: number, settings: Settings): Draws {
  const free = model.factors.length - 1
  const weights = uniforms(seed, 'w', free * runs)
  const scaleOf = (id: string) => {
    if (settings.scale === 'linear') return upTo(runs).map(() => evenly)
    const gaps = uniforms(seed, `gap|${id}`, 3 * runs)
    return upTo(runs).map((run) => [0, ...chunk(gaps, 3, run).toSorted(ascending), 1])
  }
  const itemWeightsOf = (id: string) =>
    settings.itemWeights === 'equal'
      ? upTo(runs).map(() => 1)
      : uniforms(seed, `om|${id}`, runs).map((uniform) => (1 + uniform) / (2 - uniform))
  return {
    runs,
    weights: upTo(runs).map((run) => simplexPoint(chunk(weights, free, run))),
    itemWeights: new Map(
      model.items.filter(({ factor }) => factor !== null).map(({ id }) => [id, itemWeightsOf(id)]),
    ),
    scales: new Map(model.items.map(({ id }) => [id, scaleOf(id)])),
    levels: new Map(model.items.map(({ id }) => [id, uniforms(seed, `lvl|${id}`, runs)])),
    strengths: new Map(
      model.levers.map((lever) => [
        lever.id,
        lever.match.map((match) =>
          uniforms(seed, `m|${lever.id}|${match.item}`, runs).map(
            (uniform) => (1 + levelAt(strengthShares(match), uniform)) / 3,
          ),
        ),
      ]),
    ),
  }
}

/** Weights sorted so that the factor ranked first weighs most (section 2.4). */
export function rankedWeights(model: Model, { weights }: Draws, ranking: readonly string[]) {
  return weights.map((row) => {
    const falling = row.toSorted((left, right) => right - left)
    return model.factors.map((factor) => at(falling, ranking.indexOf(factor)))
  })
}

/** The level of one item in each run, if that is what is believed about it. */
export const levelsOf = (draws: Draws, id: string, { shares }: Belief): readonly number[] =>
  get(draws.levels, id).map((uniform) => levelAt(shares, uniform))

/** The level of each item in each run. */
export type Levels = ReadonlyMap<string, readonly number[]>

export const drawLevels = (draws: Draws, beliefs: Beliefs): Levels =>
  new Map([...beliefs].map(([id, belief]) => [id, levelsOf(draws, id, belief)]))
