import type { Answers, FactorId } from '@/lib/instrument/types'
import { modelOf } from '@/lib/levers/model'
import type { StopId } from '@/lib/levers/types'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'
import type { LikeUse } from '@/lib/scoring/record'
import { defaultRuns } from '@/lib/scoring/settings'
import type { ScoreResult } from '@/lib/scoring/types'

const SEED = 'v1'

type View = {
  readonly factorRanking: readonly FactorId[] | undefined
  readonly clearances: readonly StopId[]
  /** What a person says of documented cases. */
  readonly analogies?: Readonly<Record<string, 0 | 2>>
}

type Scored = {
  readonly result: ScoreResult
  /** By lever: the documented uses that counted. */
  readonly likeUses: Readonly<Record<string, readonly LikeUse[]>>
}

/**
 * Scores answers to one version of the questions as the server does at submission: never a score that was sent.
 * `factorRanking` undefined: no view on which factor matters most; `clearances`: stops that a person has recorded as cleared.
 */
export function scoreAssessment(version: string, answers: Answers, { factorRanking, ...view }: View): Scored {
  const ranked = factorRanking === undefined ? {} : { factorRanking }
  const { result, levers } = explain(prepare(modelOf(version), { seed: SEED, runs: defaultRuns }), {
    answers,
    ...view,
    ...ranked,
  })
  return {
    result,
    likeUses: Object.fromEntries(levers.map((lever) => [lever.id, lever.likeUses])),
  }
}
