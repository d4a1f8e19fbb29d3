import type { Answers } from '@/lib/instrument/types'
import { toSituation, type BesideAnswers } from '@/lib/reading/to-situation'
import type { Situation } from '@/lib/scoring/evaluate'

/** The answers of all assessors pooled, then those of each alone: all read with what their case says beside them. */
export const pooledSituations = (raters: readonly Answers[], beside: BesideAnswers): readonly Situation[] => [
  { ...toSituation({}, beside), raters },
  ...raters.map((answers) => toSituation(answers, beside)),
]
