import type { Beliefs } from './beliefs'
import { bindLevels, conditionsOf, readConditions, type Conditions, type Reading } from './conditions'
import { drawLevels, levelsOf, type Draws, type Levels } from './draws'
import { at, get } from './numbers'
import type { Item, Lever, Model } from './types'

/** The conditions of one lever in each run. */
export function readingsOf(conditions: Conditions, levels: Levels, runs: number): readonly Reading[] {
  const bound = bindLevels(conditions, levels)
  return Array.from({ length: runs }, (_, run) => readConditions(bound, run))
}

/** E[M] of one lever for these beliefs. */
export function meanMet(conditions: Conditions, draws: Draws, beliefs: Beliefs, items: readonly string[]) {
  const levels = new Map(items.map((id) => [id, levelsOf(draws, id, get(beliefs, id))]))
  const bound = bindLevels(conditions, levels)
  let total = 0
  for (let run = 0; run < draws.runs; run += 1) total += readConditions(bound, run).met
  return total / draws.runs
}

/** The items of a factor that are applicable, matched or not (section 2.4). */
export const itemsOfFactor = (model: Model, beliefs: Beliefs, factor: string | null): readonly Item[] =>
  model.items.filter((item) => item.factor === factor && get(beliefs, item.id).state !== 'removed')

/** The matches that are left of a lever, with their place and factor. */
export function matchesOf(model: Model, lever: Lever, beliefs: Beliefs) {
  return lever.match.flatMap((match, place) => {
    const item = model.items.find(({ id }) => id === match.item)
    if (item?.factor == null) throw new Error(`${match.item} is matched without a factor`)
    return get(beliefs, item.id).state === 'removed' ? [] : [{ ...match, place, factor: item.factor }]
  })
}

/** N of one lever in each run (section 2.4). */
function needsOf(model: Model, lever: Lever, draws: Draws, beliefs: Beliefs, levels: Levels) {
  const terms = matchesOf(model, lever, beliefs).map(({ item, place, factor, direction }) => ({
    factor: model.factors.indexOf(factor),
    own: get(draws.itemWeights, item),
    all: itemsOfFactor(model, beliefs, factor).map(({ id }) => get(draws.itemWeights, id)),
    strength: at(get(draws.strengths, lever.id), place),
    scale: get(draws.scales, item),
    levels: get(levels, item),
    direction,
  }))
  return Array.from({ length: draws.runs }, (_, run) => {
    let need = 0
    for (const term of terms) {
      const inFactor = term.all.reduce((total, weights) => total + at(weights, run), 0)
      const value = at(at(term.scale, run), at(term.levels, run))
      const weight = (at(at(draws.weights, run), term.factor) * at(term.own, run)) / inFactor
      need += weight * at(term.strength, run) * (term.direction === 1 ? value : 1 - value)
    }
    return need
  })
}

/** One lever in every run. */
export type LeverPass = { conditions: Conditions; readings: readonly Reading[]; need: readonly number[] }

/** Every lever in every run, for these beliefs. */
export function passOf(model: Model, draws: Draws, beliefs: Beliefs) {
  const levels = drawLevels(draws, beliefs)
  const levers = model.levers.map((lever): LeverPass => {
    const conditions = conditionsOf(model, lever, beliefs)
    return {
      conditions,
      readings: readingsOf(conditions, levels, draws.runs),
      need: needsOf(model, lever, draws, beliefs, levels),
    }
  })
  return { levels, levers }
}

/** What a lever is measured against: E[M] and E[N] with nothing answered (section 2.5). */
export type Reference = { m0: number; n0: number; needed: boolean }

/** F of one lever at one M and N, 1 as when nothing is known (section 2.6). */
export function fitOf({ m0, n0, needed }: Reference, met: number, need: number): number {
  if (m0 === 0) return 0
  return (met / m0) * (0.5 + 0.5 * (needed ? need / n0 : 1))
}
