import type { FactorId, Instrument } from '@/lib/instrument/types'
import type { Snapshot, SnapshotItem } from '@/lib/wire/snapshot'
import type { ItemAnswer } from '@/lib/wire/sync-types'

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
  readonly reading: Pick<Required<Snapshot>, 'result' | 'likeUses' | 'coverage' | 'effects'>
}

/** Puts together what is frozen. Throws when an item has no words: a snapshot with holes must never be stored. */
export function buildSnapshot({ instrument, words, answers, reading, ...rest }: SnapshotParts): Snapshot {
  const { language, situation, submittedAt } = rest
  const { matrix, seed, runs } = reading.result.model
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
    ...reading,
  }
}

function wordsOf(itemId: string, words: InstrumentWords) {
  const [group = '', name = ''] = itemId.split('.')
  const found = words.items[group]?.[name]
  if (found === undefined) throw new Error(`No words for ${itemId}`)
  return found
}
