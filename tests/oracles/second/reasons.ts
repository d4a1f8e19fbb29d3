import type { Beliefs } from './beliefs'
import { strengthMean } from './bounds'
import type { Effect } from './lift'
import { get, round9, sum } from './numbers'
import { itemsOfFactor, matchesOf, type Reference } from './pass'
import type { Lever, Model } from './types'

export type Contribution = { item: string; contribution: number }

/** What each answered item adds to the fit, in the order of the model (section 2.9). */
export function contributionsOf(
  model: Model,
  lever: Lever,
  beliefs: Beliefs,
  effects: readonly Effect[],
  { n0 }: Reference,
): readonly Contribution[] {
  const matched = matchesOf(model, lever, beliefs).flatMap((match) => {
    const { state, shares } = get(beliefs, match.item)
    if (state !== 'answered') return []
    const value = sum(shares.map((share, level) => (share * level) / 4))
    const distance = (match.direction === 1 ? value : 1 - value) - 0.5
    const items = itemsOfFactor(model, beliefs, match.factor).length
    return [
      {
        item: match.item,
        part: (0.5 * strengthMean(match) * distance) / (model.factors.length * items * n0),
      },
    ]
  })
  const bearing = new Set([...effects, ...matched].map(({ item }) => item))
  const inOrder = model.items.map(({ id }) => id).filter((id) => bearing.has(id))
  return inOrder.map((item) => ({
    item,
    contribution: round9(
      sum(effects.filter((each) => each.item === item).map(({ effect }) => effect)) +
        sum(matched.filter((each) => each.item === item).map(({ part }) => part)),
    ),
  }))
}

/** Reasons for and against, largest first (section 2.9). */
export function reasonsOf(contributions: readonly Contribution[], floor: number) {
  const falling = contributions.toSorted((one, other) => other.contribution - one.contribution)
  return {
    reasonsFor: falling.filter(({ contribution }) => contribution >= floor).slice(0, 3),
    reasonsAgainst: contributions
      .toSorted((one, other) => one.contribution - other.contribution)
      .filter(({ contribution }) => contribution <= -floor)
      .slice(0, 2),
  }
}
