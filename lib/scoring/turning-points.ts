import { at } from './at'
import type { LeverState } from './types'
import { beliefOf } from './beliefs'
import { conditionItems } from './compile'
import { fillConditions } from './conditions'
import { drawLevels } from './draw-levels'
import { stateOf } from './effects'
import { liftOf, runSituation, type Situation } from './evaluate'
import type { Prepared } from './prepared'

/** One change of one answer that would turn the state of a lever. */
export type TurningPoint = {
  readonly item: string
  /** Recorded level, 0 to 4; null: not answered. */
  readonly from: number | null
  readonly to: number
  /** State of the lever's conditions after the change. */
  readonly state: LeverState
}

/** Where an unanswered item is measured from: the middle of the scale. */
const middle = 2

const levels = [0, 1, 2, 3, 4] as const

/**
 * The single changes that would turn the state of one lever, the smallest first (section 2.9): for each condition item
 * the nearest level, taken as observed, that gives another state. Empty if no single answer can.
 */
export function turningPoints(prepared: Prepared, situation: Situation, leverId: string): TurningPoint[] {
  const { compiled, streams, workspace } = prepared
  const position = compiled.levers.findIndex(({ id }) => id === leverId)
  const evaluation = runSituation(prepared, situation)
  const lever = evaluation.baseline.levers[position]
  const m0 = evaluation.baseline.m0[position]
  const mean = evaluation.means.conditions[position]
  if (lever === undefined || m0 === undefined || mean === undefined) return []
  const { cutoffs, items } = compiled.model
  const own = conditionItems(lever)
  const anyAnswered = own.some((item) => evaluation.beliefs[item]?.state === 'answered')
  const now = stateOf(liftOf(mean, m0), anyAnswered, cutoffs)
  const spare = new Uint8Array(prepared.runs)
  const points = own.flatMap((index) => {
    const item = at(items, index)
    const from = evaluation.beliefs[index]?.recorded ?? null
    const columns = evaluation.draws.levels.map((column, other) => (other === index ? spare : column))
    const scale = item.kind === 'yesno' ? ([0, 4] as const) : levels
    return scale.flatMap((to) => {
      const answer = { level: item.kind === 'yesno' ? to === 4 : to, known: 'observed' } as const
      drawLevels(spare, at(streams.levelDraws, index), beliefOf(item, [answer]).shares)
      const state = stateOf(
        liftOf(fillConditions(null, workspace.scratch, lever, columns), m0),
        true,
        cutoffs,
      )
      return state === now
        ? []
        : [{ item: item.id, index, from, to, state, size: Math.abs(to - (from ?? middle)) }]
    })
  })
  const nearest = points
    .sort((left, right) => left.size - right.size || left.index - right.index || left.to - right.to)
    .filter((point, place, all) => all.findIndex(({ item }) => item === point.item) === place)
  return nearest.map(({ item, from, to, state }) => ({ item, from, to, state }))
}
