import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { toAnswers } from '@/lib/wire/to-answers'
import { readToFreeze, type OneAssessment, type ToFreeze } from './read-to-freeze'
import { scoreAssessment, type Scored } from './score-assessment'

/** What was worked out, and from what. */
export type ScoredBefore = { readonly from: string; readonly scored: Scored }

/** The last one: a page that is left while it submits sends the same once more, and its person must not wait twice. */
let last: ScoredBefore | null = null

/**
 * Scores a draft before the transaction that freezes it: scoring takes about a second, in which nobody should have to wait for a
 * lock. null: there is nothing to freeze.
 */
export async function scoreBeforehand(asker: Asker, of: OneAssessment): Promise<ScoredBefore | null> {
  const read = await inTransaction(asker, (tx) => readToFreeze(tx, of), {
    reads: true,
    tell: () => null, // the submission itself is recorded
  })
  return read === null || !read.isDraft ? null : score(read)
}

/** The score of what is frozen: worked out beforehand, or now if anything has changed since. */
export const scoredFrom = (read: ToFreeze, before: ScoredBefore | null): Scored =>
  before?.from === textOf(read) ? before.scored : score(read).scored

function score(read: ToFreeze): ScoredBefore {
  const from = textOf(read)
  if (last?.from === from) return last
  const { instrument, answers, situation } = read
  const { factorRanking, clearances = [], analogies } = situation
  const view = { factorRanking, clearances, ...(analogies === undefined ? {} : { analogies }) }
  last = { from, scored: scoreAssessment(instrument.version, toAnswers(answers), view) }
  return last
}

const textOf = ({ instrument, answers, situation }: ToFreeze): string =>
  JSON.stringify([
    instrument.version,
    Object.entries(answers).sort(([left], [right]) => (left < right ? -1 : 1)),
    situation,
  ])
