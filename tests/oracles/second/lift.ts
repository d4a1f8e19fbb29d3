import { replacing, unknownBelief, forgetting, type Beliefs } from './beliefs'
import { bindingOf, conditionItems, type Conditions, type Reading } from './conditions'
import type { Draws } from './draws'
import { at, get, round9, sum } from './numbers'
import { meanMet, type Reference } from './pass'
import type { Cutoffs, Model } from './types'

export type State = 'none' | 'against' | 'mixed' | 'favourable'
export type Effect = { item: string; effect: number }

/** Effects of the answered condition items, in the order the lever lists them (section 2.5). */
export function effectsOf(
  model: Model,
  draws: Draws,
  beliefs: Beliefs,
  conditions: Conditions,
  met: number,
  { m0 }: Reference,
): readonly Effect[] {
  const items = conditionItems(conditions)
  const answered = items.filter((item) => get(beliefs, item).state === 'answered')
  if (m0 === 0) return answered.map((item) => ({ item, effect: 0 }))
  return answered.map((item) => {
    const without = replacing(model, beliefs, (other, belief) =>
      other.id === item ? unknownBelief(other) : belief,
    )
    const lost = met - meanMet(conditions, draws, without, items)
    const gained = meanMet(conditions, draws, forgetting(model, beliefs, [item]), items) - m0
    return { item, effect: round9((lost + gained) / 2 / m0) }
  })
}

/** The state of the conditions by lift; none while no condition item is answered. */
export function stateOf(lift: number | null, bearing: boolean, cutoffs: Cutoffs): State {
  if (!bearing) return 'none'
  if (lift === null || round9(lift) < cutoffs.liftAgainst) return 'against'
  return round9(lift) < cutoffs.liftFavourable ? 'mixed' : 'favourable'
}

/** The items that made the state, at most three. */
export function becauseOf(state: State, effects: readonly Effect[], { effect: floor }: Cutoffs): string[] {
  if (state === 'none') return []
  const towards = ({ effect }: Effect) =>
    state === 'mixed' ? Math.abs(effect) : state === 'favourable' ? effect : -effect
  const inDirection = effects
    .filter((each) => towards(each) > 0)
    .toSorted((one, other) => towards(other) - towards(one))
  const large = inDirection.filter((each) => towards(each) >= floor).slice(0, 3)
  const kept = large.length > 0 || state === 'mixed' ? large : inDirection.slice(0, 1)
  return kept.map(({ item }) => item)
}

/** The item with the largest total of what the readings charge, of equals the one listed first; null without any. */
export function heldBackBy(conditions: Conditions, readings: readonly Reading[]): string | null {
  const bindings = readings.flatMap((reading) => bindingOf(reading) ?? [])
  const total = (item: string) =>
    round9(sum(bindings.filter((binding) => binding.item === item).map(({ charge }) => charge)))
  return largest(conditionItems(conditions), total)
}

/** The item that binds most often where nothing is left of the lever. */
export function bindingAtZero(conditions: Conditions, readings: readonly Reading[]): string | null {
  const bindings = readings.filter(({ met }) => met === 0).flatMap((reading) => bindingOf(reading) ?? [])
  return largest(
    conditionItems(conditions),
    (item) => bindings.filter((binding) => binding.item === item).length,
  )
}

/** The first of the items with the largest positive amount. */
export function largest(items: readonly string[], amount: (item: string) => number): string | null {
  const amounts = items.map(amount)
  const most = Math.max(0, ...amounts)
  return most > 0 ? at(items, amounts.indexOf(most)) : null
}
