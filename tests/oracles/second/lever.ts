import { forgetting, type Beliefs } from './beliefs'
import { boundsOf } from './bounds'
import { conditionItems } from './conditions'
import type { Draws, Levels } from './draws'
import { becauseOf, effectsOf, heldBackBy, stateOf } from './lift'
import { at, get, sum } from './numbers'
import { fitOf, matchesOf, passOf, type LeverPass, type Reference } from './pass'
import { contributionsOf, reasonsOf } from './reasons'
import { riskOf } from './risk'
import { statusOf } from './status'
import type { Lever, Model, Settings } from './types'
import { warningsOf } from './warnings'

/** E[M] and E[N] of every lever with nothing answered. */
export function referencesOf(model: Model, draws: Draws, beliefs: Beliefs, settings: Settings) {
  const { levers } = passOf(model, draws, forgetting(model, beliefs))
  return levers.map(({ readings, need }, place): Reference => {
    const needed = matchesOf(model, at(model.levers, place), beliefs).length > 0
    const sampled = { m0: sum(readings.map(({ met }) => met)) / draws.runs, n0: sum(need) / draws.runs }
    const { reference } = settings
    if (reference === undefined) return { ...sampled, needed }
    return { m0: at(reference.m0, place), n0: at(reference.n0, place), needed }
  })
}

/** One lever by itself, before it is compared with others. */
export function leverOf(
  context: { model: Model; draws: Draws; beliefs: Beliefs; levels: Levels },
  lever: Lever,
  { conditions, readings, need }: LeverPass,
  reference: Reference,
  ceiling: number | undefined,
) {
  const { model, draws, beliefs, levels } = context
  const { cutoffs } = model
  const met = sum(readings.map((reading) => reading.met)) / draws.runs
  const lift = reference.m0 === 0 ? null : met / reference.m0
  const effects = effectsOf(model, draws, beliefs, conditions, met, reference)
  const bearing = conditionItems(conditions).some((item) => get(beliefs, item).state === 'answered')
  const state = stateOf(lift, bearing, cutoffs)
  const because = becauseOf(state, effects, cutoffs)
  const status = statusOf(beliefs, conditions, readings, cutoffs)
  const risk = riskOf(model, lever, beliefs, levels, draws.runs, ceiling)
  const fits = readings.map((reading, run) => fitOf(reference, reading.met, at(need, run)))
  const contributions = contributionsOf(model, lever, beliefs, effects, reference)
  const blockedShare = readings.filter((reading) => reading.met === 0).length / draws.runs
  return {
    id: lever.id,
    fits,
    fit: {
      mean: sum(fits) / draws.runs,
      ...boundsOf(model, lever, beliefs, conditions, reference),
    },
    conditions: { lift, state, because },
    status,
    risk,
    warnings: warningsOf(beliefs, conditions, readings, { state, because, status, risk }, cutoffs),
    ...reasonsOf(contributions, cutoffs.reason),
    heldBackBy: heldBackBy(conditions, readings),
    inside: { ...reference, met, need: sum(need) / draws.runs, effects, contributions, blockedShare },
  }
}
