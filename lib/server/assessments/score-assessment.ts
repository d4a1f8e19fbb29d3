import type { Answers, FactorId } from '@/lib/instrument/types'
import { modelOf } from '@/lib/levers/model'
import type { StopId } from '@/lib/levers/types'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'
import type { LikeUse } from '@/lib/scoring/record'
import { score } from '@/lib/scoring/score'
import { defaultRuns } from '@/lib/scoring/settings'
import type { ScoreResult } from '@/lib/scoring/types'

const SEED = 'v1'

/** Results with nothing answered, by version and what does not apply: they depend on nothing else. Small, and kept for the process. */
const uninformedResults = new Map<string, ScoreResult>()
const MOST_KEPT = 50

type View = {
  readonly factorRanking: readonly FactorId[] | undefined
  readonly clearances: readonly StopId[]
  /** What a person says of documented cases. */
  readonly analogies?: Readonly<Record<string, 0 | 2>>
}

type Scored = {
  readonly result: ScoreResult
  readonly uninformed: ScoreResult
  /** By lever: the documented uses that counted. */
  readonly likeUses: Readonly<Record<string, readonly LikeUse[]>>
}

/**
 * Scores answers to one version of the questions as the server does at submission: never a score that was sent.
 * `factorRanking` undefined: no view on which factor matters most; `clearances`: stops that a person has recorded as cleared. With nothing answered nothing is ranked either, as on the pages (scoring.md 2.5).
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
    uninformed: scoreUninformed(version, answers),
    likeUses: Object.fromEntries(levers.map((lever) => [lever.id, lever.likeUses])),
  }
}

function scoreUninformed(version: string, answers: Answers): ScoreResult {
  const away = Object.entries(answers).filter(([, answer]) => 'notApplicable' in answer)
  const key = [version, ...away.map(([itemId]) => itemId).sort()].join(' ')
  const kept = uninformedResults.get(key)
  if (kept !== undefined) return kept
  const result = score(modelOf(version), {
    instrument: version,
    answers: Object.fromEntries(away),
    seed: SEED,
    runs: defaultRuns,
  })
  if (uninformedResults.size >= MOST_KEPT) uninformedResults.clear()
  uninformedResults.set(key, result)
  return result
}
