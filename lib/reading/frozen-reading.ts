import { findInstrument } from '@/lib/instrument/instruments'
import type { BeforeTalks } from '@/lib/instrument/prenegotiation'
import type { Answers, FactorId } from '@/lib/instrument/types'
import type { Snapshot } from '@/lib/wire/snapshot'
import type { ItemAnswer } from '@/lib/wire/sync-types'
import { toAnswers } from '@/lib/wire/to-answers'
import type { StopId } from '@/lib/levers/types'
import { model } from '@/lib/levers/model'
import { putStops, raisedStops } from '@/lib/scoring/stops'
import type { RecordView } from '@/lib/scoring/record'
import type { ScoreResult } from '@/lib/scoring/types'
import type { Reading } from './reading'

/** The words as they stood when an assessment was submitted. */
export type FrozenWords = {
  /** BCP 47 tag of these words; the page around them may be in another language. */
  readonly language: string
  readonly factors: Readonly<Record<FactorId, string>>
  readonly items: Readonly<
    Record<string, { readonly name: string; readonly anchors: Readonly<Record<string, string>> }>
  >
}

export type FrozenReading = {
  readonly answers: Answers
  readonly reading: Reading
  readonly words: FrozenWords
  /** The factors as they were ranked; null: no view. */
  readonly ranking: readonly FactorId[] | null
  /** Stops that were recorded as cleared when it was scored. */
  readonly clearances: readonly StopId[]
  /** What was said of documented cases when it was scored. */
  readonly recordView: RecordView
  readonly beforeTalks: BeforeTalks | undefined
  /** ISO 8601. */
  readonly submittedAt: string
}

/** Whether today's matrix is the one this was read with, and its questions are known: only then can what stands behind it be worked out again. */
export const isOfThisModel = ({ result }: Reading): boolean =>
  result.model.matrix === model.matrix && findInstrument(result.model.instrument) !== null

/** What was frozen before there were stops gets those that its answers raise today; no number of it changes. */
function withStops(result: ScoreResult, answers: Answers): ScoreResult {
  if (result.stops.length > 0 || raisedStops(model.stops, { answers }).length === 0) return result
  return { ...result, ...putStops(model, { answers }, result.levers) }
}

/** A snapshot as the page draws it: nothing in it is computed again but a stop it lacks, and its words are those that were on the screen. */
export function frozenReading(snapshot: Snapshot): FrozenReading {
  const { items, factorNames, language, result, submittedAt } = snapshot
  const { likeUses, coverage = {}, effects = {} } = snapshot
  const { analogies } = snapshot.situation
  const given = items.flatMap(({ id, answer }): [string, ItemAnswer][] =>
    answer === null ? [] : [[id, { ...answer, note: '' }]],
  )
  const levers = result.levers.map(({ id }) => ({
    ...{ id, coverage: coverage[id] ?? null },
    likeUses: likeUses[id] ?? [],
  }))
  const answers = toAnswers(Object.fromEntries(given))
  return {
    answers,
    reading: { result: withStops(result, answers), background: { levers, effects } },
    words: {
      language,
      factors: factorNames,
      items: Object.fromEntries(items.map(({ id, name, anchors }) => [id, { name, anchors }])),
    },
    ranking: snapshot.situation.factorRanking ?? null,
    clearances: snapshot.situation.clearances ?? [],
    recordView: analogies === undefined ? {} : { analogies },
    beforeTalks: snapshot.situation.beforeTalks,
    submittedAt,
  }
}
