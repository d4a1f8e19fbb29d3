import type { DocumentedRecord, RecordCase } from '@/lib/levers/types'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'
import { recordOutcomes, type RecordOutcome } from './outcomes'

const isRecorded = (outcome: string): outcome is RecordOutcome =>
  recordOutcomes.some((recorded) => recorded === outcome)

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
