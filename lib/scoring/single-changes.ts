import { at } from './at'
import type { LeverResult, LeverState } from './types'
import { beliefOf, type Belief } from './beliefs'
import { conditionItems, type CompiledLever } from './compile'
import { fillConditions, type LevelColumns } from './conditions'
import { drawLevels } from './draw-levels'
import { stateOf } from './effects'
import { liftOf, runSituation, type Evaluation, type Situation } from './evaluate'
import { findHeldBack } from './held-back'
import type { Prepared } from './prepared'
import { statusOf } from './status'
import { raisedStops, statusUnder, stopsOf } from './stops'

/** The two words that say whether a lever can work. */
export type Standing = {
  readonly state: LeverState
  readonly status: LeverResult['status']['state']
}

/** One answer of one condition item replaced, taken as observed, and how the lever stands then. */
export type SingleChange = Standing & {
  readonly item: string
  /** Recorded level, 0 to 4; null: not answered. */
  readonly from: number | null
  readonly to: number
}

export type SingleChanges = { readonly now: Standing; readonly changes: readonly SingleChange[] }

/** Where an unanswered item is measured from: the middle of the scale. */
const middle = 2

const scales = { level: [0, 1, 2, 3, 4], yesno: [0, 4] } as const

/** One lever that is tried with other answers. */
type Trial = {
  readonly prepared: Prepared
  readonly evaluation: Evaluation
  readonly lever: CompiledLever
  readonly m0: number
  readonly conditions: Float64Array
}

/** How it stands for these beliefs, under the stops of this situation. Writes its M of each run to `conditions`. */
function standingOf(
  { prepared, lever, m0, conditions }: Trial,
  beliefs: readonly Belief[],
  levels: LevelColumns,
  situation: Situation,
): Standing {
  const { workspace } = prepared
  const { model } = prepared.compiled
  const { cutoffs, items } = model
  const lift = liftOf(fillConditions(conditions, workspace.scratch, lever, levels), m0)
  const isAnswered = conditionItems(lever).some((item) => beliefs[item]?.state === 'answered')
  const heldBack = findHeldBack(lever, levels, conditions)
  const own = statusOf(lever, beliefs, heldBack, cutoffs.blocked, (item) => at(items, item).id)
  const status = statusUnder(own, stopsOf(model, raisedStops(model.stops, situation), lever.id))
  return { state: stateOf(lift, isAnswered, cutoffs), status: status.state }
}

function changesOf(
  trial: Trial,
  index: number,
): (SingleChange & { readonly index: number; readonly size: number })[] {
  const { prepared, evaluation } = trial
  const item = at(prepared.compiled.model.items, index)
  const from = evaluation.beliefs[index]?.recorded ?? null
  const column = new Uint8Array(prepared.runs)
  const levels = evaluation.draws.levels.map((own, other) => (other === index ? column : own))
  return scales[item.kind].map((to) => {
    const answer = { level: item.kind === 'yesno' ? to === 4 : to, known: 'observed' } as const
    const belief = beliefOf(item, [answer])
    // The answers on record keep their stops: supposing another answer lifts none of them.
    const { situation } = evaluation
    const answers = { ...situation.answers, [item.id]: answer }
    const supposed = { recorded: situation.answers, ...situation, answers }
    drawLevels(column, at(prepared.streams.levelDraws, index), belief.shares)
    const beliefs = evaluation.beliefs.map((own, other) => (other === index ? belief : own))
    const size = Math.abs(to - (from ?? middle))
    return { item: item.id, index, from, to, size, ...standingOf(trial, beliefs, levels, supposed) }
  })
}

/**
 * How one lever stands, and how it would stand after each single change of one of its condition items to a level taken as
 * observed, the smallest change first (section 2.9). The same draws serve all of them. A change of size 0 is the same
 * level, known for certain. An unanswered item counts from the middle of its scale; an item that does not apply is not
 * tried. null: the model has no such lever. Overwrites the workspace.
 */
export function singleChanges(
  prepared: Prepared,
  situation: Situation,
  leverId: string,
): SingleChanges | null {
  const position = prepared.compiled.levers.findIndex(({ id }) => id === leverId)
  if (position < 0) return null
  const evaluation = runSituation(prepared, situation)
  const lever = at(evaluation.baseline.levers, position)
  const m0 = at(evaluation.baseline.m0, position)
  const trial: Trial = { prepared, evaluation, lever, m0, conditions: new Float64Array(prepared.runs) }
  const changes = conditionItems(lever)
    .flatMap((index) => changesOf(trial, index))
    .sort((left, right) => left.size - right.size || left.index - right.index || left.to - right.to)
    .map(({ item, from, to, state, status }) => ({ item, from, to, state, status }))
  return { now: standingOf(trial, evaluation.beliefs, evaluation.draws.levels, situation), changes }
}

/** The first of these changes for each pair of item and word it leads to. */
export function firstOfEach(
  changes: readonly SingleChange[],
  wordOf: (change: SingleChange) => string,
): readonly SingleChange[] {
  const pairOf = (change: SingleChange) => `${change.item}|${wordOf(change)}`
  const pairs = changes.map(pairOf)
  return changes.filter((change, place) => pairs.indexOf(pairOf(change)) === place)
}
