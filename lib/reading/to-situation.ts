import type { Answers, FactorId } from '@/lib/instrument/types'
import type { Situation } from '@/lib/scoring/evaluate'

/** Answers, and the factors as a person ranked them, as the scorer takes them; null: no view on what matters most. */
export const toSituation = (answers: Answers, ranking: readonly FactorId[] | null): Situation =>
  ranking === null ? { answers } : { answers, factorRanking: ranking }
