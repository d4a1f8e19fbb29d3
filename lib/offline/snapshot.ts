import type { BeforeTalks } from '@/lib/instrument/prenegotiation'
import type { FactorId, Instrument } from '@/lib/instrument/types'
import type { ScoreResult } from '@/lib/scoring/types'
import type { AnswerValue, CounterpartLevel, ItemAnswer } from './sync-types'

/** An item as it was asked and answered: the words that were on the screen, in the order of the instrument. */
export type SnapshotItem = {
  readonly id: string
  readonly group: FactorId | null
  readonly name: string
  readonly question: string
  /** Anchors in words by level, "0" to "4", or by "no" and "yes". */
  readonly anchors: Readonly<Record<string, string>>
  /** null: never answered, not even with "don't know". Notes are not here: they stay with the answers. */
  readonly answer: Pick<ItemAnswer, 'value' | 'known'> | null
}

/** What was asked, answered and concluded, frozen at submission. Holds no free text. */
export type Snapshot = {
  readonly snapshotVersion: 1
  readonly instrument: string
  readonly matrix: string
  readonly seed: string
  readonly runs: number
  /** BCP 47 tag of the words below. */
  readonly language: string
  readonly submittedAt: string
  readonly situation: {
    readonly counterpartLevel: CounterpartLevel | ''
    readonly meetingDate: string
    /** Absent where the assessment was submitted before this could be said. */
    readonly beforeTalks?: BeforeTalks | undefined
    /** The factors by what matters most, as the result was scored with. Absent: not ranked, or not to be said then. */
    readonly factorRanking?: readonly FactorId[] | undefined
  }
  readonly factorNames: Readonly<Record<FactorId, string>>
  readonly items: readonly SnapshotItem[]
  readonly result: ScoreResult
  /** By lever: share of readings with nothing answered in which it is among the first three. Shown beside its share. */
  readonly uninformedShares: Readonly<Record<string, number>>
}

/** The words of an instrument in one language: the shape of `instrument-<version>.json`. */
export type InstrumentWords = {
  readonly factors: Readonly<Record<FactorId, { readonly name: string }>>
  readonly items: Readonly<
    Record<string, Readonly<Record<string, Pick<SnapshotItem, 'name' | 'question' | 'anchors'>>>>
  >
}

export type SnapshotParts = {
  readonly instrument: Instrument
  readonly words: InstrumentWords
  readonly language: string
  readonly answers: Readonly<Record<string, Pick<ItemAnswer, 'value' | 'known'>>>
  readonly situation: Snapshot['situation']
  readonly submittedAt: string
  readonly result: ScoreResult
  /** The result with nothing answered, what does not apply staying away. */
  readonly uninformed: ScoreResult
}

/** Puts together what is frozen. Throws when an item has no words: a snapshot with holes must never be stored. */
export function buildSnapshot({
  instrument,
  words,
  answers,
  result,
  uninformed,
  ...rest
}: SnapshotParts): Snapshot {
  const { language, situation, submittedAt } = rest
  const { matrix, seed, runs } = result.model
  const { process, fairness, law, interests, alternatives } = words.factors
  return {
    ...{
      snapshotVersion: 1,
      instrument: instrument.version,
      matrix,
      seed,
      runs,
      language,
      submittedAt,
      situation,
    },
    factorNames: {
      process: process.name,
      fairness: fairness.name,
      law: law.name,
      interests: interests.name,
      alternatives: alternatives.name,
    },
    items: instrument.items.map(({ id, group }) => {
      const { name, question, anchors } = wordsOf(id, words)
      const answer = answers[id]
      return {
        ...{ id, group, name, question, anchors },
        answer: answer === undefined ? null : { value: answer.value, known: answer.known },
      }
    }),
    result,
    uninformedShares: Object.fromEntries(uninformed.levers.map(({ id, rankShare }) => [id, rankShare])),
  }
}

/** How many items have an answer that says something: "don't know" and a mere note do not, "does not apply" does. */
export function countAnswered(snapshot: Snapshot): number {
  return snapshot.items.filter(({ answer }) => saysSomething(answer?.value ?? null)).length
}

const saysSomething = (value: AnswerValue | null) => value !== null && value.kind !== 'dont-know'

function wordsOf(itemId: string, words: InstrumentWords) {
  const [group = '', name = ''] = itemId.split('.')
  const found = words.items[group]?.[name]
  if (found === undefined) throw new Error(`No words for ${itemId}`)
  return found
}
