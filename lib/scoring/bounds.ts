import { at } from './at'
import type { Belief } from './beliefs'
import type { CompiledLever } from './compile'
import { itemsOf } from './compile'

/** 1 if a higher level helps the lever, -1 if it hurts, 0 if it does neither. */
export type Slope = 1 | 0 | -1

const tableSlope = (table: Float64Array): Slope => {
  const rise = at(table, 4) - at(table, 0)
  return rise > 0 ? 1 : rise < 0 ? -1 : 0
}
const opposite = (slope: Slope): Slope => (slope === 1 ? -1 : slope === -1 ? 1 : 0)

/** Every role of every item in a lever with the way it pushes F*: gate and `unless` by slope, caution against it. */
export function rolesOf(lever: CompiledLever): { readonly item: number; readonly slope: Slope }[] {
  return [
    ...lever.gates.flat().map(({ item, table }) => ({ item, slope: tableSlope(table) })),
    ...lever.cautions.flatMap(({ item, table, unless }) => [
      { item, slope: opposite(tableSlope(table)) },
      ...(unless === null ? [] : [{ item: unless.item, slope: tableSlope(unless.table) }]),
    ]),
    ...lever.matches.map(({ item, direction }): { item: number; slope: Slope } => ({
      item,
      slope: direction,
    })),
  ]
}

/** M at given levels. */
export function conditionAt(lever: CompiledLever, levelOf: (item: number) => number): number {
  const valueOf = ({ item, table }: { readonly item: number; readonly table: Float64Array }) =>
    at(table, levelOf(item))
  const gate = Math.min(1, ...lever.gates.map((alternatives) => Math.max(...alternatives.map(valueOf))))
  const cautions = lever.cautions.map(
    (caution) => valueOf(caution) * (1 - (caution.unless === null ? 0 : valueOf(caution.unless))),
  )
  return gate * (1 - Math.max(0, ...cautions))
}

/** N at given levels, with equal weights, mean strengths and v = l / 4. */
function needAt(
  lever: CompiledLever,
  itemsPerFactor: readonly number[],
  levelOf: (item: number) => number,
): number {
  return lever.matches.reduce((sum, match) => {
    const value = levelOf(match.item) / 4
    const counted = match.direction === 1 ? value : 1 - value
    const weight = 1 / itemsPerFactor.length / at(itemsPerFactor, match.factor)
    return sum + weight * match.meanStrength * counted
  }, 0)
}

/** F* at given levels with equal weights; 0 when m0 is 0. */
function fitAt(
  lever: CompiledLever,
  baseline: { readonly m0: number; readonly n0: number; readonly itemsPerFactor: readonly number[] },
  levelOf: (item: number) => number,
): number {
  const { m0, n0, itemsPerFactor } = baseline
  if (m0 === 0) return 0
  const relative = n0 === 0 ? 1 : needAt(lever, itemsPerFactor, levelOf) / n0
  return (conditionAt(lever, levelOf) / m0) * (0.5 + 0.5 * relative)
}

/**
 * The least and the greatest F* that the answers allow, with no prior on what is unknown (section 2.8): every item at
 * the end of its support that hurts, or helps, the lever. Exact because all roles of an item in one lever push the same
 * way (section 2.12).
 */
export function fitBounds(
  lever: CompiledLever,
  beliefs: readonly Belief[],
  baseline: { readonly m0: number; readonly n0: number; readonly itemsPerFactor: readonly number[] },
): { readonly low: number; readonly high: number } {
  const roles = rolesOf(lever)
  const helps = new Map(
    itemsOf(lever).map((item) => [
      item,
      roles.find((role) => role.item === item && role.slope !== 0)?.slope ?? 0,
    ]),
  )
  const levelAt = (end: 'low' | 'high') => (item: number) => {
    const belief = at(beliefs, item)
    const upper = (helps.get(item) === 1) === (end === 'high')
    return upper ? belief.highest : belief.lowest
  }
  return {
    low: fitAt(lever, baseline, levelAt('low')),
    high: fitAt(lever, baseline, levelAt('high')),
  }
}
