import type { DocumentedRecord, RecordCase, RecordOutcome } from '@/lib/levers/types'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'

const isRecorded = (outcome: string): outcome is RecordOutcome =>
  ['worked', 'partly', 'failed', 'backfired'].includes(outcome)

/**
 * What the scorer is given of the documented cases: answers and uses, in their order, without texts and sources. Armed
 * escort, which is no lever, and uses that worked for a short time only are left out; cases stay, uses or not.
 */
export const toRecord = (
  cases: readonly Pick<DocumentedCase, 'id' | 'counterpartKind' | 'answers' | 'uses'>[],
): DocumentedRecord => ({
  cases: cases.map(({ id, counterpartKind, answers, uses }): RecordCase => ({
    id,
    counterpart: counterpartKind,
    answers: Object.fromEntries(Object.entries(answers).map(([item, { level }]) => [item, level])),
    uses: uses.flatMap(({ lever, outcome }) =>
      lever !== 'escort' && isRecorded(outcome) ? [{ lever, outcome }] : [],
    ),
  })),
})
