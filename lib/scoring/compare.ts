import { at } from './at'
import { changedAnswers, changedClearances, changedMarks, changedRanking } from './changes'
import type {
  AnswerChange,
  ComparedSituation,
  Comparison,
  FactorChange,
  LeverChange,
  PowerChange,
} from './comparison'
import { evaluate } from './evaluate'
import { analogiesId, clearancesId, weightsId } from './beside-ids'
import type { Prepared } from './prepared'
import type { FactorResult, ScoreResult } from './types'
import { goHalfWay, standingOf, wholeWay, whyProspectMoved, whyTurned } from './why-moved'

type Both = { readonly before: ScoreResult; readonly after: ScoreResult }

function factorChanges({ before, after }: Both, prepared: Prepared, changed: ReadonlySet<string>) {
  const { items } = prepared.compiled.model
  const ends = ({ low, high, score }: FactorResult) => ({ low, high, score })
  return after.factors.map((factor, index): FactorChange => ({
    id: factor.id,
    before: ends(at(before.factors, index)),
    after: ends(factor),
    because: items.filter(({ id, group }) => group === factor.id && changed.has(id)).map(({ id }) => id),
  }))
}

function powerChanges({ before, after }: Both, prepared: Prepared, changed: ReadonlySet<string>) {
  const { items } = prepared.compiled.model
  return after.power.map((power, index): PowerChange => ({
    dimension: power.dimension,
    before: at(before.power, index),
    after: power,
    because: items
      .filter((item) => item.power?.dimension === power.dimension && changed.has(item.id))
      .map(({ id }) => id),
  }))
}

function leverChanges(
  both: Both,
  prepared: Prepared,
  sides: { readonly before: ComparedSituation; readonly after: ComparedSituation },
  items: readonly string[],
): LeverChange[] {
  const { levers, model } = prepared.compiled
  const resultOf = ({ levers: results }: ScoreResult, lever: string) =>
    at(
      results,
      results.findIndex(({ id }) => id === lever),
    )
  const standings = levers.map(({ id }) => ({
    before: standingOf(resultOf(both.before, id), model.cutoffs),
    after: standingOf(resultOf(both.after, id), model.cutoffs),
  }))
  const [only, ...more] = items
  const halfWays =
    only !== undefined && more.length === 0
      ? [wholeWay(only, standings)]
      : items.map((item) => goHalfWay(prepared, sides, item, standings))
  return both.after.levers.map(({ id }) => {
    const position = levers.findIndex((lever) => lever.id === id)
    const standing = at(standings, position)
    return {
      id,
      ...standing,
      because: whyProspectMoved(standing, halfWays, position),
      turned: whyTurned(prepared, standing, halfWays, position),
    }
  })
}

/**
 * What differs between two sets of answers under one prepared model, and because of which answers. Both are read with
 * the same random numbers, so that what did not change moves nothing. The part of an answer, or of what changed beside
 * them, in the movement of a lever is half of [f(before with it changed) - f(before)] + [f(after) - f(after with it changed back)]: with one changed answer the whole
 * movement; with several the parts need not add up to it, since answers also act together (section 2.18). An item that is in
 * neither is unknown in both and no change. `resultOf` evaluates a situation on this prepared model: for callers that have
 * kept what they evaluated before.
 */
export function compare(
  prepared: Prepared,
  before: ComparedSituation,
  after: ComparedSituation,
  resultOf = (situation: ComparedSituation): ScoreResult => evaluate(prepared, situation),
): Comparison {
  const answers: readonly AnswerChange[] = changedAnswers(prepared.compiled.model, before, after)
  const ranking = changedRanking(before, after)
  const marks = changedMarks(prepared.compiled.model, before, after)
  const clearances = changedClearances(prepared.compiled.model, before, after)
  const items = [
    ...answers.map(({ item }) => item),
    ...(ranking === null ? [] : [weightsId]),
    ...(marks.length === 0 ? [] : [analogiesId]),
    ...(clearances.length === 0 ? [] : [clearancesId]),
  ]
  const both: Both = { before: resultOf(before), after: resultOf(after) }
  const changed = new Set(items)
  return {
    answers,
    ranking,
    marks,
    clearances,
    factors: factorChanges(both, prepared, changed),
    power: powerChanges(both, prepared, changed),
    levers: leverChanges(both, prepared, { before, after }, items),
    ...both,
  }
}
