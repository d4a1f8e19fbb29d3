import type { Answers } from '@/lib/instrument/types'
import { getInstrument } from '@/lib/instrument/instruments'
import { modelOf } from '@/lib/levers/model'
import type { StopId } from '@/lib/levers/types'
import { countAnswers } from '@/lib/reading/answer-counts'
import { roundToFives } from '@/lib/reading/round-to-fives'
import { leverBands } from '@/lib/scoring/bands'
import { beliefsOf } from '@/lib/scoring/beliefs'
import { scoreFactors } from '@/lib/scoring/factors'
import { raisedStops } from '@/lib/scoring/stops'
import type { Band, LeverResult } from '@/lib/scoring/types'
import type { Glance } from '@/lib/wire/glance'

type Assessed = {
  /** Of the questions. */
  readonly version: string
  readonly answers: Answers
  /** Stops that are recorded as cleared. */
  readonly clearances: readonly StopId[]
  /** As frozen at submission; null: a draft. */
  readonly levers: readonly Pick<LeverResult, 'id' | 'band'>[] | null
}

/** Draws nothing by chance: weaknesses and stops follow from the answers alone. Throws for an unknown version. */
export function glanceAt({ version, answers, clearances, levers }: Assessed): Glance {
  const model = modelOf(version)
  const { answered, asked } = countAnswers(getInstrument(version).items, answers)
  const factors = scoreFactors(model, beliefsOf(model.items, { answers }))
  return {
    answered,
    asked,
    factors: factors.map(({ id, ...range }) => ({ id, ...roundToFives(range) })),
    stops: raisedStops(model.stops, { answers, clearances }).map(({ id, cleared }) => ({ id, cleared })),
    levers: levers === null ? null : inBands(levers),
  }
}

function inBands(levers: readonly Pick<LeverResult, 'id' | 'band'>[]): NonNullable<Glance['levers']> {
  const of = (wanted: Band) => levers.filter(({ band }) => band === wanted).map(({ id }) => id)
  const [consider, care, notNow] = leverBands
  return { [consider]: of(consider), [care]: of(care), [notNow]: of(notNow) }
}
