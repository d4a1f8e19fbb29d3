import { beliefsOf } from './beliefs'
import { drawAll, rankedWeights } from './draws'
import { factorsOf } from './factors'
import { askNext, worths } from './information'
import { leverOf, referencesOf } from './lever'
import { at, byId, get, round9 } from './numbers'
import { passOf } from './pass'
import { powerOf } from './power'
import { rank, stabilityOf } from './ranking'
import { recordFactor, recordOf } from './record'
import { raisedStops, refusedClearance, type Raised } from './stops'
import { tiltOf } from './tilt'
import type { Answers, Input, Model, Settings } from './types'
import type { Warning } from './warnings'

const usual: Settings = { scale: 'ordinal', itemWeights: 'sampled', topK: 3 }
const bands = ['consider', 'with-care', 'not-now'] as const
const careful = ['medium to high', 'high']

/** What the stops that are raised do to one lever (section 2.15). */
function stoppedBy(raised: readonly Raised[], lever: string) {
  const stops = raised.filter(({ levers }) => levers.includes(lever))
  const holding = stops.find(({ cleared }) => !cleared)
  return {
    status: holding && { state: 'stopped', cause: holding.stop.id, item: holding.items[0] ?? null },
    cleared: stops
      .filter(({ cleared }) => cleared)
      .map(({ items }): Warning => ({ kind: 'cleared', item: items[0] ?? null })),
  }
}

/** The whole of section 1 for one input, and more of the inside for the exact oracles. */
export function scoreWithInside(model: Model, input: Input, changed: Partial<Settings> = {}) {
  const settings = { ...usual, ...changed }
  const { seed = 'v1', runs = 10_000, clearances = [], raters = [input.answers ?? {}] } = input
  checkIds(model, input)
  const beliefs = beliefsOf(model, raters)
  const drawn = drawAll(model, seed, runs, settings)
  const references = referencesOf(model, drawn, beliefs, settings)
  const { factorRanking } = input
  const weights = factorRanking === undefined ? drawn.weights : rankedWeights(model, drawn, factorRanking)
  const draws = { ...drawn, weights }
  const record = recordOf(model, beliefs, input)
  const factors = model.levers.map(({ id }) => recordFactor(record, id))
  const rankOf = (columns: readonly (readonly number[])[]) =>
    rank(
      columns.map((fits, lever) => fits.map((fit) => at(factors, lever) * fit)),
      settings.topK,
    )

  const { levels, levers: passes } = passOf(model, draws, beliefs)
  const context = { model, draws, beliefs, levels }
  const alone = model.levers.map((lever, place) =>
    leverOf(context, lever, at(passes, place), at(references, place), input.riskCeiling),
  )
  const ranking = rankOf(alone.map(({ fits }) => fits))
  const raised = raisedStops(model, raters, clearances)

  const levers = alone.map((lever, place) => {
    const { cleared, status = lever.status } = stoppedBy(raised, lever.id)
    const { conditions, fit, risk } = lever
    const notNow = ['stopped', 'blocked'].includes(status.state) || conditions.state === 'against'
    const withCare =
      round9(risk.pSevere) >= model.cutoffs.severe ||
      (status.state === 'check' && status.cause === 'answer') ||
      careful.includes(risk.label) ||
      cleared.length > 0
    return {
      id: lever.id,
      band: notNow ? bands[2] : withCare ? bands[1] : bands[0],
      prospect: at(factors, place) * fit.mean,
      rankShare: at(ranking.shares, place),
      first: at(at(ranking.acceptability, place), 0),
      fit,
      ...(record === null ? {} : { record: get(record.levers, lever.id) }),
      conditions,
      status,
      risk,
      warnings: [...lever.warnings, ...cleared],
      reasonsFor: lever.reasonsFor,
      reasonsAgainst: lever.reasonsAgainst,
      heldBackBy: lever.heldBackBy,
    }
  })
  const listed = levers.toSorted(
    (one, other) =>
      bands.indexOf(one.band) - bands.indexOf(other.band) ||
      round9(other.prospect) - round9(one.prospect) ||
      byId(one.id, other.id),
  )
  const all = worths(beliefs, levels, weights, ranking, settings.topK)
  const output = {
    model: { instrument: model.instrument, matrix: model.matrix, seed, runs },
    factors: factorsOf(model, beliefs),
    power: powerOf(model, beliefs),
    stops: raised.map(({ stop, items, levers: stopped }) => ({
      id: stop.id,
      items,
      levers: listed.map(({ id }) => id).filter((id) => stopped.includes(id)),
    })),
    levers: listed,
    stability: stabilityOf(ranking.shares, settings.topK),
    tilt: tiltOf(model, draws, beliefs, references, { rankOf, ranking, topK: settings.topK }),
    askNext: askNext(all, beliefs, model.cutoffs),
  }
  return { output, inside: { levers: alone, ranking, weights, levels, worths: all, passes } }
}

/** Ids that a scorer refuses (sections 1, 2.15 and 2.16). */
function checkIds(model: Model, input: Input) {
  const refused = refusedClearance(model, input.clearances ?? [])
  if (refused !== null) throw new Error(`clearances: ${refused} cannot be cleared`)
  const documented = (model.record?.cases ?? []).map(({ id }) => id)
  for (const id of [
    ...(input.leaveOut === undefined ? [] : [input.leaveOut]),
    ...Object.keys(input.analogies ?? {}),
  ]) {
    if (!documented.includes(id)) throw new Error(`${id} is not a documented case`)
  }
  const known = new Set(model.items.map(({ id }) => id))
  const answered: readonly Answers[] = input.raters ?? [input.answers ?? {}]
  for (const id of answered.flatMap((rater) => Object.keys(rater))) {
    if (!known.has(id)) throw new Error(`${id} is not an item`)
  }
}

export type Output = ReturnType<typeof scoreWithInside>['output']

/** The output of section 1. */
export const score = (model: Model, input: Input): Output => scoreWithInside(model, input).output
