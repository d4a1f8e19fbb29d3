import type { Beliefs } from './beliefs'
import { bindLevels, readConditions, type Conditions } from './conditions'
import { strengthShares } from './draws'
import { at, get, sum } from './numbers'
import { fitOf, itemsOfFactor, matchesOf, type Reference } from './pass'
import type { Lever, Model, Table } from './types'

const slopeOf = (table: Table) => Math.sign(at(table, 4) - at(table, 0))

/** Which way a higher level of each item moves the lever: 1 up, -1 down (the sign rule, section 2.12). */
function directions(model: Model, lever: Lever, beliefs: Beliefs, conditions: Conditions) {
  const signs = new Map<string, number>()
  for (const { item, direction } of matchesOf(model, lever, beliefs)) signs.set(item, direction)
  for (const { item, table } of conditions.gates.flat()) signs.set(item, slopeOf(table))
  for (const { item, table, unless } of conditions.cautions) {
    signs.set(item, -slopeOf(table))
    if (unless !== null) signs.set(unless.item, slopeOf(unless.table))
  }
  return signs
}

/** F with every item of the lever at the end of its support that hurts it, and at the end that helps it (section 2.8). */
export function boundsOf(
  model: Model,
  lever: Lever,
  beliefs: Beliefs,
  conditions: Conditions,
  reference: Reference,
): { low: number; high: number } {
  const signs = directions(model, lever, beliefs, conditions)
  const end = (wanted: 1 | -1) => {
    const levelOf = (item: string) => {
      const { support } = get(beliefs, item)
      return get(signs, item) === wanted ? Math.max(...support) : Math.min(...support)
    }
    const need = sum(
      matchesOf(model, lever, beliefs).map((match) => {
        const value = levelOf(match.item) / 4
        return (
          (strengthMean(match) * (match.direction === 1 ? value : 1 - value)) /
          (model.factors.length * itemsOfFactor(model, beliefs, match.factor).length)
        )
      }),
    )
    const levels = new Map([...signs.keys()].map((item) => [item, [levelOf(item)]]))
    return fitOf(reference, readConditions(bindLevels(conditions, levels), 0).met, need)
  }
  return { low: end(-1), high: end(1) }
}

/** The mean strength of a match / 3. */
export function strengthMean(match: Parameters<typeof strengthShares>[0]): number {
  return sum(strengthShares(match).map((share, place) => share * (place + 1))) / 3
}
