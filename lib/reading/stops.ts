import type { StopId } from '@/lib/levers/types'
import type { LeverChange } from '@/lib/scoring/comparison'
import type { RaisedStop } from '@/lib/scoring/stops'
import type { LeverResult, ScoreResult } from '@/lib/scoring/types'
import type { Reading } from './reading'

/** While it stands no view proposes anything at all. */
const proposesNothing = 'people-held'

/** Whether people are held, so that nothing is proposed, no lever and no question. */
export const isHeld = (stops: readonly Pick<RaisedStop, 'id' | 'cleared'>[]): boolean =>
  stops.some(({ id, cleared }) => id === proposesNothing && !cleared)

/** The stops of a result in the order they stand, cleared ones too. */
export const stopsIn = ({ stops, levers }: Pick<ScoreResult, 'stops' | 'levers'>): readonly RaisedStop[] =>
  stops.map(({ id, items, levers: own }) => ({
    id,
    items,
    cleared: levers.some(
      (lever) =>
        own.includes(lever.id) &&
        lever.warnings.some(({ kind, item }) => kind === 'cleared' && item === (items[0] ?? null)),
    ),
  }))

/** Ids of the levers that a view may propose: none that a stop takes away, and none at all while people are held. */
export function proposable(levers: readonly Pick<LeverResult, 'id' | 'status'>[]): ReadonlySet<string> {
  if (levers.some(({ status }) => status.cause === proposesNothing)) return new Set()
  return new Set(levers.filter(({ status }) => status.state !== 'stopped').map(({ id }) => id))
}

/** What comes first while a stop stands, unless it is blocked or has conditions against it: the work on our own side that the stop calls for. */
const leads: Partial<Readonly<Record<StopId, string>>> = { 'contact-may-be-crime': 'space.mandate' }

/** The lever that leads while a stop stands; null: none does. */
export function leadUnderStop(levers: readonly LeverResult[]): LeverResult | null {
  const may = proposable(levers)
  const causes = levers.flatMap(({ status }) => (status.state === 'stopped' ? [leads[status.cause]] : []))
  const isLead = ({ id, status, conditions }: LeverResult) =>
    may.has(id) && status.state !== 'blocked' && conditions.state !== 'against' && causes.includes(id)
  return levers.find(isLead) ?? null
}

/**
 * A reading as pages may show it: no sentence about guesses and no question to ask names a stopped lever as one that leads
 * or would, and while people are held there is no question at all. The levers themselves stay, as they are.
 */
export function underStops(reading: Reading): Reading {
  const { result, background } = reading
  if (result.stops.length === 0) return reading
  const may = proposable(result.levers)
  const { stable, holds } = result.tilt
  const left = holds.filter((id) => may.has(id))
  return {
    result: {
      ...result,
      tilt: { stable: stable && left.length === holds.length, holds: left },
      askNext: may.size === 0 ? [] : result.askNext,
    },
    background: background && { ...background, effects: may.size === 0 ? {} : background.effects },
  }
}

/**
 * What moved, as pages may say it: of a lever that is stopped now only that, and that it was stopped; while people are held
 * of the others nothing, so that no news reads as a tip.
 */
export function changesUnderStops(levers: readonly LeverChange[]): readonly LeverChange[] {
  const may = proposable(levers.map(({ id, after }) => ({ id, status: after.status })))
  return levers.map((lever) => {
    if (may.has(lever.id)) return lever
    const { before, after } = lever
    const status = after.status.state === 'stopped' ? after.status : before.status
    return {
      ...lever,
      after: { ...before, status, band: after.status.state === 'stopped' ? after.band : before.band },
      because: [],
      turned: { ...lever.turned, state: [], severe: [] },
    }
  })
}
