import type { FactorId } from '@/lib/instrument/types'
import { at } from './at'
import type { Contribution, ScoreResult } from './types'
import { itemsOf } from './compile'
import type { Effect } from './effects'
import { evaluateSteps, type Evaluation, type Findings, type LeverFindings, type Situation } from './evaluate'
import { weightsId } from './beside-ids'
import type { Information } from './information'
import { finish } from './prepare'
import type { Prepared } from './prepared'
import { mostAlikeFirst, type LikeUse } from './record'
import { traceConditions, type ConditionTrace } from './trace'

export type LeverExplanation = {
  readonly id: string
  /** Its distinct match and condition items: "k of n answered". Items that do not apply are not counted. */
  readonly coverage: { readonly answered: number; readonly of: number }
  /** 5% and 95% of F over the runs: the inner band of `fit`. */
  readonly band: { readonly low: number; readonly high: number }
  /** Share of runs at each rank, first place first. */
  readonly acceptability: readonly number[]
  /** Mean factor weights in the runs it comes first in, in model order; null if it never does. */
  readonly centralWeights: readonly { readonly factor: FactorId; readonly weight: number }[] | null
  /** P(M = 0), 0 to 1. */
  readonly blockedShare: number
  /** Mean M and N, and the same with nothing answered. */
  readonly conditions: { readonly mean: number; readonly reference: number }
  readonly need: { readonly mean: number; readonly reference: number }
  /** Every answered condition item, and every answered item that bears on the lever. Rounded to nine decimals. */
  readonly effects: readonly Contribution[]
  readonly contributions: readonly Contribution[]
  readonly trace: readonly ConditionTrace[]
  /**
   * Every documented use that counts in `record`, one a dot, the most alike case first: by its weight k rounded to nine
   * decimals, then by case id (section 2.16). One without a shared item is not to be marked as alike. Its texts are in the
   * catalogue, by case id. Empty without a record.
   */
  readonly likeUses: readonly LikeUse[]
}

export type ItemInformation = {
  /** Item id, or `weights`. */
  readonly item: string
  /** Before its floor, unlike `askNext`. */
  readonly voi: number
  readonly influence: number
}

export type Explanation = {
  readonly result: ScoreResult
  /** In list order. */
  readonly levers: readonly LeverExplanation[]
  /** Every item in model order, answered ones too, then the weights. */
  readonly information: readonly ItemInformation[]
}

/** Ends of the inner band (section 2.8). */
const bandEnds = { low: 0.05, high: 0.95 }

/** The value below which this share of the sorted numbers lies. */
const quantile = (sorted: Float64Array, share: number): number =>
  at(sorted, Math.min(sorted.length - 1, Math.floor(sorted.length * share)))

function bandOf(values: Float64Array): LeverExplanation['band'] {
  const sorted = values.slice().sort()
  return { low: quantile(sorted, bandEnds.low), high: quantile(sorted, bandEnds.high) }
}

/** w^c = E[w | the lever is first], runs with a shared first place counting by their part (section 2.7). */
function centralWeights(prepared: Prepared, { weights, ranking }: Evaluation): (number[] | null)[] {
  const { start, lever, first } = ranking.places
  const levers = ranking.shares.length
  const sums = new Float64Array(levers * weights.length)
  const totals = new Float64Array(levers)
  for (let run = 0; run < prepared.runs; run += 1) {
    for (let entry = at(start, run); entry < at(start, run + 1); entry += 1) {
      const part = at(first, entry)
      if (part === 0) continue
      const own = at(lever, entry)
      totals[own] = at(totals, own) + part
      for (let factor = 0; factor < weights.length; factor += 1) {
        const cell = own * weights.length + factor
        sums[cell] = at(sums, cell) + part * at(at(weights, factor), run)
      }
    }
  }
  return Array.from(totals, (total, own) =>
    total === 0 ? null : weights.map((_, factor) => at(sums, own * weights.length + factor) / total),
  )
}

function explainLever(
  prepared: Prepared,
  evaluation: Evaluation,
  found: LeverFindings,
  position: number,
  central: number[] | null,
): LeverExplanation {
  const { baseline, beliefs, ranking, means, record } = evaluation
  const { items, factors } = prepared.compiled.model
  const idOf = (item: number) => at(items, item).id
  const lever = at(baseline.levers, position)
  const bearing = itemsOf(lever)
  const named = ({ item, value }: Effect): Contribution => ({ item: idOf(item), contribution: value })
  return {
    id: lever.id,
    coverage: {
      answered: bearing.filter((item) => beliefs[item]?.state === 'answered').length,
      of: bearing.length,
    },
    band: bandOf(at(prepared.workspace.fit, position)),
    acceptability: Array.from(at(ranking.acceptability, position)),
    centralWeights:
      central === null ? null : factors.map((factor, index) => ({ factor, weight: at(central, index) })),
    blockedShare: found.heldBack.blockedShare,
    conditions: { mean: at(means.conditions, position), reference: at(baseline.m0, position) },
    need: { mean: at(means.need, position), reference: at(baseline.n0, position) },
    effects: found.effects.map(named),
    contributions: found.contributions.map(named),
    trace: traceConditions(lever, beliefs, evaluation.draws.levels, found.heldBack, idOf),
    likeUses: mostAlikeFirst(record?.[position]?.uses ?? []),
  }
}

/** What must be read off the columns before the tilted runs overwrite them. */
function explainFindings(prepared: Prepared, findings: Findings): Omit<Explanation, 'result'> {
  const { evaluation, order, levers, information } = findings
  const central = centralWeights(prepared, evaluation)
  return {
    levers: order.map((position) =>
      explainLever(prepared, evaluation, at(levers, position), position, at(central, position)),
    ),
    information: information.map(({ item, voi, influence }: Information) => ({
      item: item === null ? weightsId : at(prepared.compiled.model.items, item).id,
      voi,
      influence,
    })),
  }
}

/** `explain` in steps: yields the share that is done, 0 to 1. */
export function* explainSteps(prepared: Prepared, situation: Situation): Generator<number, Explanation> {
  const { result, read } = yield* evaluateSteps(prepared, situation, (findings) =>
    explainFindings(prepared, findings),
  )
  return { result, ...read }
}

/**
 * The result together with what stands behind it, for pages: coverage, bands, central weights, like uses and the trace of
 * every condition. Same runs, same numbers as `evaluate`.
 */
export const explain = (
  prepared: Prepared,
  situation: Situation,
  onProgress?: (share: number) => void,
): Explanation => finish(explainSteps(prepared, situation), onProgress)
