import { at } from './at'
import type { Contribution, LeverState } from './types'
import type { Cutoffs } from '@/lib/levers/types'
import type { Baseline } from './prepared'
import type { Belief } from './beliefs'
import { conditionItems, type CompiledLever } from './compile'
import { fillConditions, type LevelColumns } from './conditions'
import type { Prepared } from './prepared'
import { round9 } from './round'

/** What an answer does to a lever, in units of F*; rounded to nine decimals. */
export type Effect = { readonly item: number; readonly value: number }

/** The same columns with those of one item swapped. */
const withColumn = (columns: LevelColumns, item: number, column: Uint8Array): LevelColumns =>
  columns.map((own, index) => (index === item ? column : own))

/** E[M | only this item answered], remembered: it stays the same while other answers change. */
function meanAlone(
  prepared: Prepared,
  baseline: Baseline,
  lever: CompiledLever,
  item: number,
  belief: Belief,
  levels: LevelColumns,
): number {
  const key = `${lever.id}|${item}|${belief.shares.join(' ')}`
  const known = baseline.meansAlone.get(key)
  if (known !== undefined) return known
  const columns = withColumn(prepared.unknownLevels, item, at(levels, item))
  const mean = fillConditions(null, prepared.workspace.scratch, lever, columns)
  baseline.meansAlone.set(key, mean)
  return mean
}

/**
 * Effect of every answered condition item of one lever: half of (E[M | all] - E[M | all but it]) + (E[M | only it] -
 * m0), over m0 (section 2.5). In the lever's own order. Zero when m0 is 0.
 */
export function conditionEffects(
  prepared: Prepared,
  baseline: Baseline,
  lever: CompiledLever,
  beliefs: readonly Belief[],
  levels: LevelColumns,
  means: { readonly all: number; readonly m0: number },
): Effect[] {
  const { workspace, unknownLevels } = prepared
  const answered = conditionItems(lever).filter((item) => beliefs[item]?.state === 'answered')
  return answered.map((item) => {
    if (means.m0 === 0) return { item, value: 0 }
    const columns = withColumn(levels, item, at(unknownLevels, item))
    const without = fillConditions(null, workspace.scratch, lever, columns)
    const alone = meanAlone(prepared, baseline, lever, item, at(beliefs, item), levels)
    return { item, value: round9((means.all - without + (alone - means.m0)) / 2 / means.m0) }
  })
}

/** The state in words of a lever's conditions (section 2.5). `lift` is null when the lever never works unanswered. */
export function stateOf(lift: number | null, answered: boolean, cutoffs: Cutoffs): LeverState {
  if (!answered) return 'none'
  if (lift === null || round9(lift) < cutoffs.liftAgainst) return 'against'
  return round9(lift) < cutoffs.liftFavourable ? 'mixed' : 'favourable'
}

/** How many items may explain a state (section 2.5). */
const mostBecause = 3

/**
 * The items that explain a state, largest effect first: those that reach the cut-off in the state's direction, else the
 * one largest in that direction. For `mixed` both directions count, and small effects are not named.
 */
export function becauseOf(state: LeverState, effects: readonly Effect[], cutoff: number): number[] {
  if (state === 'none') return []
  const size = (effect: Effect) =>
    state === 'favourable' ? effect.value : state === 'against' ? -effect.value : Math.abs(effect.value)
  const inDirection = effects
    .filter((effect) => size(effect) > 0)
    .sort((left, right) => size(right) - size(left))
  const large = inDirection.filter((effect) => size(effect) >= cutoff)
  const named = large.length > 0 || state === 'mixed' ? large : inDirection.slice(0, 1)
  return named.slice(0, mostBecause).map(({ item }) => item)
}

/** E[v(level)] of a belief: the mean level over 4. */
const meanValue = (belief: Belief): number =>
  belief.shares.reduce((sum, share, level) => sum + share * level, 0) / 4

/**
 * Contribution of every answered item of one lever: its effect as a condition plus, as a match, 1/2 m (E[x] - 1/2) /
 * (F * items of the factor * n0) (section 2.9). In the lever's order: conditions, then matches.
 */
export function contributionsOf(
  lever: CompiledLever,
  effects: readonly Effect[],
  beliefs: readonly Belief[],
  baseline: Pick<Baseline, 'itemsPerFactor'>,
  n0: number,
): Effect[] {
  const totals = new Map(effects.map(({ item, value }) => [item, value]))
  for (const match of lever.matches) {
    const belief = beliefs[match.item]
    const items = baseline.itemsPerFactor[match.factor]
    if (belief?.state !== 'answered' || items === undefined || n0 === 0) continue
    const value = match.direction === 1 ? meanValue(belief) : 1 - meanValue(belief)
    const part = (0.5 * match.meanStrength * (value - 0.5)) / (baseline.itemsPerFactor.length * items * n0)
    totals.set(match.item, (totals.get(match.item) ?? 0) + part)
  }
  return [...totals].map(([item, value]) => ({ item, value: round9(value) }))
}

/** Reasons shown for and against a lever, at most (section 2.9). */
const mostFor = 3
const mostAgainst = 2

/** The strongest reasons for and against, from the cut-off upwards; of equals the first in the model. */
export function reasonsOf(
  contributions: readonly Effect[],
  cutoff: number,
  idOf: (item: number) => string,
): { readonly reasonsFor: Contribution[]; readonly reasonsAgainst: Contribution[] } {
  const shown = ({ item, value }: Effect): Contribution => ({ item: idOf(item), contribution: value })
  const reasonsFor = contributions
    .filter(({ value }) => value >= cutoff)
    .sort((left, right) => right.value - left.value || left.item - right.item)
  const reasonsAgainst = contributions
    .filter(({ value }) => value <= -cutoff)
    .sort((left, right) => left.value - right.value || left.item - right.item)
  return {
    reasonsFor: reasonsFor.slice(0, mostFor).map(shown),
    reasonsAgainst: reasonsAgainst.slice(0, mostAgainst).map(shown),
  }
}
