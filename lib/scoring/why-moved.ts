import type { Cutoffs } from '@/lib/levers/types'
import { at } from './at'
import type { Cause, ComparedSituation, LeverStanding, Turned } from './comparison'
import { withOneFrom } from './changes'
import { conditionItems } from './compile'
import { bandOf } from './bands'
import { becauseOf, stateOf } from './effects'
import { liftOf, runSituation } from './evaluate'
import { findHeldBack } from './held-back'
import type { Prepared } from './prepared'
import { riskOf } from './risk'
import { round9 } from './round'
import { statusOf } from './status'
import { raisedStops, statusUnder, stopsOf } from './stops'
import type { LeverResult } from './types'

/** How one lever stands, in the words and numbers that a comparison speaks of. */
export const standingOf = (
  { band, prospect, conditions, status, risk }: LeverResult,
  cutoffs: Cutoffs,
): LeverStanding => ({
  band,
  prospect,
  lift: conditions.lift,
  state: conditions.state,
  status,
  pSevere: risk.pSevere,
  severe: round9(risk.pSevere) >= cutoffs.severe,
})

type Sides = { readonly before: LeverStanding; readonly after: LeverStanding }

const statusTurned = ({ before, after }: Sides): boolean => before.status.state !== after.status.state

const severeTurned = ({ before, after }: Sides): boolean => before.severe !== after.severe

const bandTurned = ({ before, after }: Sides): boolean => before.band !== after.band

const anyTurned = (sides: Sides): boolean => bandTurned(sides) || statusTurned(sides) || severeTurned(sides)

/** What one run says about one lever; band, status and risk only where one of them turned, for they take as long as the run. */
type Glimpse = Pick<LeverStanding, 'prospect' | 'lift'> & Partial<LeverStanding>

/** Every lever, by position, on the way from one set of answers to the other. */
export type HalfWay = {
  /** Item id, or `weights`. */
  readonly item: string
  /** The first answers with this one changed, and the second with this one changed back. */
  readonly into: readonly Glimpse[]
  readonly back: readonly Glimpse[]
}

/** A warning of a stop that a person has cleared: here it only counts that there is one. */
const clearedOf = { kind: 'cleared', item: null } as const

/** What there is to see of every lever, by position. `turned` are both of its sides. */
function glimpse(prepared: Prepared, situation: ComparedSituation, turned: readonly Sides[]): Glimpse[] {
  const evaluation = runSituation(prepared, situation)
  const { means, baseline, beliefs, draws, factors, fitMeans } = evaluation
  const { model } = prepared.compiled
  const { cutoffs, items } = model
  const idOf = (item: number) => at(items, item).id
  const raised = raisedStops(model.stops, situation)
  return baseline.levers.map((lever, position) => {
    const lift = liftOf(at(means.conditions, position), at(baseline.m0, position))
    const seen = { prospect: at(factors, position) * at(fitMeans, position), lift }
    if (!anyTurned(at(turned, position))) return seen
    const heldBack = findHeldBack(lever, draws.levels, at(prepared.workspace.conditions, position))
    const stops = stopsOf(model, raised, lever.id)
    const status = statusUnder(statusOf(lever, beliefs, heldBack, cutoffs.blocked, idOf), stops)
    const risk = riskOf(lever, beliefs, draws.levels, { runs: prepared.runs, ceiling: undefined, idOf })
    const isAnswered = conditionItems(lever).some((item) => beliefs[item]?.state === 'answered')
    const conditions = { lift, state: stateOf(lift, isAnswered, cutoffs), because: [] }
    const warnings = stops.flatMap(({ cleared }) => (cleared ? [clearedOf] : []))
    const band = bandOf({ conditions, status, risk, warnings }, cutoffs)
    return { ...seen, status, pSevere: risk.pSevere, band }
  })
}

/** Runs the model on both half-way situations of one change. `levers` are the two standings of each, by position. */
export const goHalfWay = (
  prepared: Prepared,
  { before, after }: { readonly before: ComparedSituation; readonly after: ComparedSituation },
  item: string,
  levers: readonly Sides[],
): HalfWay => ({
  item,
  into: glimpse(prepared, withOneFrom(before, after, item), levers),
  back: glimpse(prepared, withOneFrom(after, before, item), levers),
})

/** The one change there is: it leads from the first answers to the second, and back. */
export const wholeWay = (item: string, levers: readonly Sides[]): HalfWay => ({
  item,
  into: levers.map(({ after }) => after),
  back: levers.map(({ before }) => before),
})

/** Half of what a change does to the first answers, and half of what taking it back does to the second. */
function effectsOn(
  { before, after }: Sides,
  halfWays: readonly HalfWay[],
  position: number,
  measure: (standing: Glimpse) => number,
): Cause[] {
  return halfWays.map(({ item, into, back }) => {
    const first = measure(at(into, position)) - measure(before)
    const second = measure(after) - measure(at(back, position))
    return { item, effect: round9((first + second) / 2) }
  })
}

/** Every answer that moved the prospect of a lever, the largest effect first; of equals the first in the model. */
export const whyProspectMoved = (sides: Sides, halfWays: readonly HalfWay[], position: number): Cause[] =>
  effectsOn(sides, halfWays, position, ({ prospect }) => prospect)
    .filter(({ effect }) => effect !== 0)
    .sort((left, right) => Math.abs(right.effect) - Math.abs(left.effect))

/** The causes in the direction of the turn that reach the cut-off, or the largest alone: the rule of `because`. */
function inDirection(causes: readonly Cause[], direction: number, cutoff: number): string[] {
  const effects = causes.map(({ effect }, item) => ({ item, value: effect }))
  return becauseOf(direction > 0 ? 'favourable' : 'against', effects, cutoff).map(
    (item) => at(causes, item).item,
  )
}

/** Answers that turn a word by themselves, or without which it would not have turned. */
const turnAlone = (
  { before, after }: Sides,
  halfWays: readonly HalfWay[],
  position: number,
  wordOf: (standing: Glimpse) => string | undefined,
): string[] =>
  halfWays
    .filter(
      ({ into, back }) =>
        wordOf(at(into, position)) !== wordOf(before) || wordOf(at(back, position)) !== wordOf(after),
    )
    .map(({ item }) => item)

/** Which answers turned the words said about one lever (section 2.18). */
export function whyTurned(
  prepared: Prepared,
  sides: Sides,
  halfWays: readonly HalfWay[],
  position: number,
): Turned {
  const { before, after } = sides
  const { cutoffs, items } = prepared.compiled.model
  const own = conditionItems(at(prepared.compiled.levers, position)).map((item) => at(items, item).id)
  const conditions = halfWays.filter(({ item }) => own.includes(item)).map(({ item }) => item)
  const largest = (measure: (standing: Glimpse) => number) =>
    inDirection(
      effectsOn(sides, halfWays, position, measure),
      measure(after) - measure(before),
      cutoffs.effect,
    )
  const nothingBore = before.state === 'none' || after.state === 'none'
  const alone = turnAlone(sides, halfWays, position, ({ status }) => status?.state)
  const state =
    before.state === after.state ? [] : nothingBore ? conditions : largest(({ lift }) => lift ?? 0)
  const status = !statusTurned(sides) ? [] : alone.length > 0 ? alone : conditions
  const severe = !severeTurned(sides) ? [] : largest(({ pSevere }) => pSevere ?? 0)
  const into = bandTurned(sides) ? turnAlone(sides, halfWays, position, ({ band }) => band) : []
  const behind = new Set([...state, ...status, ...severe])
  const band = !bandTurned(sides) || into.length > 0 ? into : [...behind]
  return { band, state, status, severe }
}
