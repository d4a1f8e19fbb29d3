import type { Answers, FactorId } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import type { Situation } from '@/lib/scoring/evaluate'
import type { RecordView } from '@/lib/scoring/record'

/**
 * Answers, the factors as a person ranked them (null: no view), the stops that were recorded as cleared, and what is to be
 * known of the documented cases, as the scorer takes them.
 */
export const toSituation = (
  answers: Answers,
  ranking: readonly FactorId[] | null,
  clearances: readonly StopId[] = [],
  recordView: RecordView = {},
): Situation => ({
  answers,
  ...recordView,
  ...(ranking === null ? {} : { factorRanking: ranking }),
  ...(clearances.length === 0 ? {} : { clearances }),
})
