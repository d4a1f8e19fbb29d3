import type { Model } from '@/lib/levers/types'
import { at } from '@/lib/scoring/at'
import { conditionAt, rolesOf } from '@/lib/scoring/bounds'
import { compileModel, type CompiledLever, type CompiledModel } from '@/lib/scoring/compile'

/** What a lever looks like with nothing answered, without sampling. */
export type ExactReference = {
  readonly id: string
  /** E[M], by enumeration of its condition items. */
  readonly m0: number
  /** E[N] in closed form: an unknown x has mean 1/2, weights have equal means. */
  readonly n0: number
  /** P(M = 0). */
  readonly blockedShare: number
}

type LevelOf = (item: number) => number

/** One gate or caution on its own: the items in it and its value at given levels. */
type Group = { readonly items: readonly number[]; readonly valueAt: (levelOf: LevelOf) => number }

/** Chance of each value a group can take. */
type Spread = ReadonlyMap<number, number>

/** Every combination of levels of these items, all equally likely. Yes/no items have levels 0 and 4. */
function* combinations(model: Model, items: readonly number[]): Generator<LevelOf> {
  const scales = items.map((item) => (model.items[item]?.kind === 'yesno' ? [0, 4] : [0, 1, 2, 3, 4]))
  const total = scales.reduce((product, scale) => product * scale.length, 1)
  for (let index = 0; index < total; index += 1) {
    const chosen = new Map<number, number>()
    let rest = index
    items.forEach((item, place) => {
      const scale = at(scales, place)
      chosen.set(item, at(scale, rest % scale.length))
      rest = Math.floor(rest / scale.length)
    })
    yield (item) => chosen.get(item) ?? 0
  }
}

function gatesOf(lever: CompiledLever): Group[] {
  return lever.gates.map((gate) => ({
    items: [...new Set(gate.map(({ item }) => item))],
    valueAt: (levelOf) => Math.max(...gate.map(({ item, table }) => at(table, levelOf(item)))),
  }))
}

function cautionsOf(lever: CompiledLever): Group[] {
  return lever.cautions.map(({ item, table, unless }) => ({
    items: unless === null ? [item] : [...new Set([item, unless.item])],
    valueAt: (levelOf) =>
      at(table, levelOf(item)) * (1 - (unless === null ? 0 : at(unless.table, levelOf(unless.item)))),
  }))
}

/** Distribution of a group's value when the levels of some items are given. */
function spreadOf(model: Model, group: Group, given: ReadonlySet<number>, levelOf: LevelOf): Spread {
  const free = group.items.filter((item) => !given.has(item))
  const counts = new Map<number, number>()
  let total = 0
  for (const chosen of combinations(model, free)) {
    const value = group.valueAt((item) => (given.has(item) ? levelOf(item) : chosen(item)))
    counts.set(value, (counts.get(value) ?? 0) + 1)
    total += 1
  }
  return new Map([...counts].map(([value, count]) => [value, count / total]))
}

/** Distribution of the smallest, or largest, of independent values. */
function combine(spreads: readonly Spread[], start: number, pick: (a: number, b: number) => number): Spread {
  return spreads.reduce<Spread>(
    (sum, spread) => {
      const next = new Map<number, number>()
      for (const [left, share] of sum) {
        for (const [right, own] of spread) {
          const value = pick(left, right)
          next.set(value, (next.get(value) ?? 0) + share * own)
        }
      }
      return next
    },
    new Map([[start, 1]]),
  )
}

const meanOf = (spread: Spread): number => [...spread].reduce((sum, [value, share]) => sum + value * share, 0)

/** E[M] and P(M = 0): groups that share no item are independent, so only shared items are enumerated together. */
function conditionMoments(model: Model, lever: CompiledLever): { mean: number; zero: number } {
  const gates = gatesOf(lever)
  const cautions = cautionsOf(lever)
  const all = [...gates, ...cautions].flatMap(({ items }) => items)
  const shared = new Set(all.filter((item, index) => all.indexOf(item) !== index))
  let mean = 0
  let zero = 0
  let count = 0
  for (const levelOf of combinations(model, [...shared])) {
    const spreads = (groups: readonly Group[]) =>
      groups.map((group) => spreadOf(model, group, shared, levelOf))
    const gate = combine(spreads(gates), 1, Math.min)
    const caution = combine(spreads(cautions), 0, Math.max)
    mean += meanOf(gate) * (1 - meanOf(caution))
    const gateZero = gate.get(0) ?? 0
    const cautionOne = caution.get(1) ?? 0
    zero += gateZero + cautionOne - gateZero * cautionOne
    count += 1
  }
  return { mean: mean / count, zero: zero / count }
}

function referenceOf({ model, factorOf }: CompiledModel, lever: CompiledLever): ExactReference {
  const { mean, zero } = conditionMoments(model, lever)
  const n0 = lever.matches.reduce((total, match) => {
    const items = factorOf.filter((factor) => factor === match.factor).length
    return total + (match.meanStrength * 0.5) / (model.factors.length * items)
  }, 0)
  return { id: lever.id, m0: mean, n0, blockedShare: zero }
}

/** m0, n0 and P(M = 0) of every lever, exactly (section 2.5), with no item marked not applicable. */
export function exactReferences(model: Model): ExactReference[] {
  const compiled = compileModel(model)
  return compiled.levers.map((lever) => referenceOf(compiled, lever))
}

/** The least and the greatest lift any answers can give a lever. Both 1: it has no condition. */
export type LiftRange = { readonly id: string; readonly least: number; readonly most: number }

/** The reachable lift of every lever: all its conditions against it, and all for it, over its exact m0 (section 2.12). */
export function liftRanges(model: Model): LiftRange[] {
  const compiled = compileModel(model)
  return compiled.levers.map((lever) => {
    const { m0 } = referenceOf(compiled, lever)
    const roles = rolesOf(lever)
    const helps = (item: number) => roles.some((role) => role.item === item && role.slope === 1)
    const best = conditionAt(lever, (item) => (helps(item) ? 4 : 0))
    const worst = conditionAt(lever, (item) => (helps(item) ? 0 : 4))
    return { id: lever.id, least: worst / m0, most: best / m0 }
  })
}
