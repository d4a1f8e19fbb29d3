import type { Beliefs } from './beliefs'
import type { Levels } from './draws'
import { at, get } from './numbers'
import type { Condition, Lever, Model, Table } from './types'

type Term = { item: string; table: Table }
/** Gates and cautions of a lever, without the items that are not applicable (section 2.5). */
export type Conditions = {
  gates: readonly (readonly Term[])[]
  cautions: readonly (Term & { unless: Term | null })[]
}

export function conditionsOf(model: Model, lever: Lever, beliefs: Beliefs): Conditions {
  const applies = ({ item }: Condition) => beliefs.get(item)?.state !== 'removed'
  const term = ({ item, table }: Condition): Term => {
    const values = model.tables[table]
    if (values === undefined) throw new Error(`no table "${table}"`)
    return { item, table: values }
  }
  return {
    gates: lever.gates
      .map(({ any }) => any.filter(applies).map(term))
      .filter((alternatives) => alternatives.length > 0),
    cautions: lever.cautions.filter(applies).map((caution) => ({
      ...term(caution),
      unless: caution.unless !== undefined && applies(caution.unless) ? term(caution.unless) : null,
    })),
  }
}

/** The items a lever's conditions ask about, each once, in the order in which the lever lists them. */
export function conditionItems({ gates, cautions }: Conditions): readonly string[] {
  const listed = [
    ...gates.flat().map(({ item }) => item),
    ...cautions.flatMap(({ item, unless }) => (unless === null ? [item] : [item, unless.item])),
  ]
  return [...new Set(listed)]
}

type Bound = { item: string; table: Table; levels: readonly number[] }
/** Conditions beside the level that each of their items has in each run. */
export type BoundConditions = {
  gates: readonly (readonly Bound[])[]
  cautions: readonly (Bound & { unless: Bound | null })[]
}

export function bindLevels({ gates, cautions }: Conditions, levels: Levels): BoundConditions {
  const bound = ({ item, table }: Term): Bound => ({ item, table, levels: get(levels, item) })
  return {
    gates: gates.map((alternatives) => alternatives.map(bound)),
    cautions: cautions.map((term) => ({
      ...bound(term),
      unless: term.unless === null ? null : bound(term.unless),
    })),
  }
}

/** One reading of the conditions. */
export type Reading = {
  /** G, 0 to 1. */
  gate: number
  gateItem: string | null
  /** K, 0 to 1. */
  caution: number
  cautionItem: string | null
  /** Each caution's own value, 0 to 1, in the order of the conditions. */
  each: readonly number[]
  /** M = G * (1 - K). */
  met: number
}

const valueIn = ({ table, levels }: Bound, run: number) => at(table, at(levels, run))

/** The conditions in one run. Of equals the one listed first binds. */
export function readConditions({ gates, cautions }: BoundConditions, run: number): Reading {
  let [gate, caution] = [1, 0]
  let gateItem: string | null = null
  let cautionItem: string | null = null
  for (const alternatives of gates) {
    let best = -1
    let bestItem = ''
    for (const alternative of alternatives) {
      const value = valueIn(alternative, run)
      if (value > best) [best, bestItem] = [value, alternative.item]
    }
    if (gateItem === null || best < gate) [gate, gateItem] = [best, bestItem]
  }
  const each: number[] = []
  for (const term of cautions) {
    const lifted = term.unless === null ? 0 : valueIn(term.unless, run)
    const value = valueIn(term, run) * (1 - lifted)
    each.push(value)
    if (cautionItem === null || value > caution) [caution, cautionItem] = [value, term.item]
  }
  return { gate, gateItem, caution, cautionItem, each, met: gate * (1 - caution) }
}

/** The item that holds the lever back in a reading, and how much; null where everything is met. */
export function bindingOf(reading: Reading): { item: string | null; charge: number } | null {
  if (reading.met >= 1) return null
  const missing = 1 - reading.gate
  return missing >= reading.caution
    ? { item: reading.gateItem, charge: missing }
    : { item: reading.cautionItem, charge: reading.caution }
}
