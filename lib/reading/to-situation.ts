import type { Answers, FactorId } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import type { Situation } from '@/lib/scoring/evaluate'

/**
 * Answers, the factors as a person ranked them, and the stops that were recorded as cleared, as the scorer takes them; null: no
 * view on what matters most.
 */
export const toSituation = (
  answers: Answers,
  ranking: readonly FactorId[] | null,
  clearances: readonly StopId[] = [],
): Situation => ({
  answers,
  ...(ranking === null ? {} : { factorRanking: ranking }),
  ...(clearances.length === 0 ? {} : { clearances }),
})
