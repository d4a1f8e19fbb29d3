import { at } from './at'
import type { LeverResult, ScoreInput, ScoreResult } from './types'
import { bandOf } from './bands'
import { baselineFor } from './baseline'
import { beliefsOf, tilted, type Belief } from './beliefs'
import { fitBounds } from './bounds'
import { findHeldBack, type HeldBack } from './held-back'
import { becauseOf, conditionEffects, contributionsOf, reasonsOf, stateOf, type Effect } from './effects'
import { scoreFactors } from './factors'
import { askNextFrom, measureInformation, type Information } from './information'
import { itemPulls } from './need'
import { drawBeliefs, fillFit, fillLevers, type Draws, type PassMeans } from './pass'
import { scorePower } from './power'
import { finish } from './prepare'
import type { Baseline, Prepared } from './prepared'
import { rankLevers, shareOrder, stabilityOf, type Ranking } from './ranking'
import { rankFactors, readRecord, type LeverReading } from './record'
import { riskOf } from './risk'
import { statusOf } from './status'
import { putStops, type StopReading } from './stops'
import { meanCaution, warningsFrom } from './warnings'
import { rankedWeights } from './weights'

/** The part of an input that can change without preparing anew. */
export type Situation = Pick<
  ScoreInput,
  'answers' | 'factorRanking' | 'raters' | 'riskCeiling' | 'clearances' | 'leaveOut' | 'analogies'
> &
  Pick<StopReading, 'recorded'>

/** Everything one evaluation finds, before it is put into words. Columns belong to the prepared model. */
export type Evaluation = {
  readonly situation: Situation
  readonly beliefs: readonly Belief[]
  readonly baseline: Baseline
  readonly weights: readonly Float64Array[]
  readonly pulls: readonly (Float64Array | null)[]
  readonly draws: Draws
  readonly means: PassMeans
  /** Mean F of each lever. */
  readonly fitMeans: Float64Array
  /** How each lever went in like cases, in model order; null without a record. */
  readonly record: readonly LeverReading[] | null
  /** What F of each lever is multiplied by to rank. */
  readonly factors: Float64Array
  readonly ranking: Ranking
  /** Lever positions by share of readings, whose first three are "the top three". Not the list order. */
  readonly byShare: readonly number[]
  readonly stability: number
}

/** One lever's part of an evaluation, with positions instead of ids. */
export type LeverFindings = {
  readonly effects: readonly Effect[]
  readonly contributions: readonly Effect[]
  readonly heldBack: HeldBack
  readonly result: LeverResult
}

const idsOf = (prepared: Prepared) => prepared.compiled.levers.map(({ id }) => id)

const itemIdOf = (prepared: Prepared) => (item: number) => at(prepared.compiled.model.items, item).id

/** M, N and F of every lever for these beliefs, and how the levers rank. Overwrites the workspace. */
function simulate(
  prepared: Prepared,
  beliefs: readonly Belief[],
  baseline: Baseline,
  pulls: readonly (Float64Array | null)[],
  factors: Float64Array,
) {
  const { workspace, settings } = prepared
  const draws = drawBeliefs(prepared, beliefs)
  const means = fillLevers(prepared, baseline.levers, pulls, draws)
  const fitMeans = Float64Array.from(baseline.levers, (_, lever) => {
    const reference = { m0: at(baseline.m0, lever), n0: at(baseline.n0, lever) }
    return fillFit(
      at(workspace.fit, lever),
      at(workspace.conditions, lever),
      at(workspace.need, lever),
      reference,
    )
  })
  const ranking = rankLevers(workspace.fit, settings.topK, workspace.places, factors)
  return { draws, means, fitMeans, ranking }
}

/** Runs the model on one situation, without the tilted runs. */
export function runSituation(prepared: Prepared, situation: Situation): Evaluation {
  const { compiled, streams, settings } = prepared
  const beliefs = beliefsOf(compiled.model.items, situation)
  const baseline = baselineFor(prepared, beliefs)
  const weights = rankedWeights(streams.weights, compiled.model.factors, situation.factorRanking)
  const pulls =
    situation.factorRanking === undefined
      ? baseline.pulls
      : itemPulls(
          streams,
          weights,
          compiled.factorOf,
          (item) => compiled.matched[item] === true,
          (item) => baseline.removed[item] !== true,
        )
  const record = readRecord(compiled.model, beliefs, situation)
  const factors = rankFactors(compiled.model, record)
  const simulated = simulate(prepared, beliefs, baseline, pulls, factors)
  const byShare = shareOrder(simulated.ranking, idsOf(prepared))
  const stability = stabilityOf(simulated.ranking.shares, settings.topK)
  return { situation, beliefs, baseline, weights, pulls, record, factors, ...simulated, byShare, stability }
}

/** lift = E[M] / m0; null when m0 is 0. */
export const liftOf = (mean: number, m0: number): number | null => (m0 === 0 ? null : mean / m0)

/** What one evaluation says about one lever, before stops are put above it. */
export function findLever(prepared: Prepared, evaluation: Evaluation, position: number): LeverFindings {
  const { baseline, beliefs, draws, means, ranking, fitMeans, situation } = evaluation
  const { cutoffs } = prepared.compiled.model
  const idOf = itemIdOf(prepared)
  const lever = at(baseline.levers, position)
  const m0 = at(baseline.m0, position)
  const n0 = at(baseline.n0, position)
  const conditions = at(prepared.workspace.conditions, position)
  const heldBack = findHeldBack(lever, draws.levels, conditions)
  const all = at(means.conditions, position)
  const effects = conditionEffects(prepared, baseline, lever, beliefs, draws.levels, { all, m0 })
  const contributions = contributionsOf(lever, effects, beliefs, baseline, n0)
  const lift = liftOf(all, m0)
  const state = stateOf(lift, effects.length > 0, cutoffs)
  const because = becauseOf(state, effects, cutoffs.effect).map(idOf)
  const status = statusOf(lever, beliefs, heldBack, cutoffs.blocked, idOf)
  const riskOptions = { runs: prepared.runs, ceiling: situation.riskCeiling, idOf }
  const risk = riskOf(lever, beliefs, draws.levels, riskOptions)
  const caution = meanCaution(lever, beliefs, draws.levels, prepared.runs)
  const bounds = fitBounds(lever, beliefs, { m0, n0, itemsPerFactor: baseline.itemsPerFactor })
  const record = evaluation.record?.[position]?.record
  const warnings = warningsFrom({ state, because, status, risk, caution }, cutoffs, idOf)
  const judged = { conditions: { lift, state, because }, status, risk, warnings }
  const result: LeverResult = {
    id: lever.id,
    band: bandOf(judged, cutoffs),
    prospect: at(evaluation.factors, position) * at(fitMeans, position),
    rankShare: at(ranking.shares, position),
    first: at(at(ranking.acceptability, position), 0),
    fit: { mean: at(fitMeans, position), ...bounds },
    ...(record === undefined ? {} : { record }),
    ...judged,
    ...reasonsOf(contributions, cutoffs.reason, idOf),
    heldBackBy: heldBack.item === null ? null : idOf(heldBack.item),
  }
  return { effects, contributions, heldBack, result }
}

/** VOI and influence of every item and of the weights. Uses the places of the last simulation. */
const informationOf = (prepared: Prepared, evaluation: Evaluation): Information[] =>
  measureInformation(
    evaluation.draws.levels,
    evaluation.weights,
    evaluation.ranking.shares,
    evaluation.ranking.places,
    { runs: prepared.runs, topK: prepared.settings.topK, stability: evaluation.stability },
  )

/** Whether the top stays the same however what is unknown is guessed (section 2.10). Overwrites the workspace. */
function* tiltOf(prepared: Prepared, evaluation: Evaluation): Generator<number, ScoreResult['tilt']> {
  const { beliefs, baseline, pulls, factors, byShare } = evaluation
  const { compiled } = prepared
  const { items } = compiled.model
  const listed = byShare.slice(0, prepared.settings.topK)
  const tops: number[][] = []
  for (const towards of ['adverse', 'favourable'] as const) {
    const { ranking } = simulate(prepared, tilted(items, beliefs, towards), baseline, pulls, factors)
    tops.push(shareOrder(ranking, idsOf(prepared)).slice(0, prepared.settings.topK))
    yield towards === 'adverse' ? 0.85 : 1
  }
  const held = listed.filter((lever) => tops.every((top) => top.includes(lever)))
  return { stable: held.length === listed.length, holds: held.map((lever) => at(compiled.levers, lever).id) }
}

/** What an evaluation finds before its columns are overwritten. */
export type Findings = {
  readonly evaluation: Evaluation
  /** Lever positions in list order. */
  readonly order: readonly number[]
  /** In model order. */
  readonly levers: readonly LeverFindings[]
  readonly information: readonly Information[]
}

/**
 * `evaluate` in steps: yields the share that is done, 0 to 1. `read` sees the findings, and the columns they come from,
 * before the tilted runs overwrite those.
 */
export function* evaluateSteps<Read>(
  prepared: Prepared,
  situation: Situation,
  read: (findings: Findings) => Read,
): Generator<number, { readonly result: ScoreResult; readonly read: Read }> {
  const { compiled, seed, runs } = prepared
  const { model } = compiled
  const evaluation = runSituation(prepared, situation)
  yield 0.3
  const ids = idsOf(prepared)
  const levers = ids.map((_, position) => findLever(prepared, evaluation, position))
  const listed = putStops(
    model,
    situation,
    levers.map(({ result }) => result),
  )
  const order = listed.levers.map(({ id }) => ids.indexOf(id))
  yield 0.6
  const information = informationOf(prepared, evaluation)
  const found = read({ evaluation, order, levers, information })
  yield 0.7
  const tilt = yield* tiltOf(prepared, evaluation)
  const result: ScoreResult = {
    model: { instrument: model.instrument, matrix: model.matrix, seed, runs },
    factors: scoreFactors(model, evaluation.beliefs),
    power: scorePower(model, evaluation.beliefs),
    ...listed,
    stability: evaluation.stability,
    tilt,
    askNext: askNextFrom(information, evaluation.beliefs, model.cutoffs, itemIdOf(prepared)),
  }
  return { result, read: found }
}

/**
 * Scores one situation on a prepared model. An item that is not in the answers is unknown, never 0. Levers come in list
 * order, blocked and risky ones included.
 */
export const evaluate = (prepared: Prepared, situation: Situation): ScoreResult =>
  finish(evaluateSteps(prepared, situation, () => null)).result
