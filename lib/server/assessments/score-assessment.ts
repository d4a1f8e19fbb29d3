import type { Answers, FactorId } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { StopId } from '@/lib/levers/types'
import { score } from '@/lib/scoring/score'
import { defaultRuns } from '@/lib/scoring/settings'
import type { ScoreInput, ScoreResult } from '@/lib/scoring/types'

const SEED = 'v1'

/** Results with nothing answered, by what does not apply: they depend on nothing else. Small, and kept for the process. */
const uninformedResults = new Map<string, ScoreResult>()
const MOST_KEPT = 50

type View = {
  readonly factorRanking: readonly FactorId[] | undefined
  readonly clearances: readonly StopId[]
}

/**
 * Scores answers as the server does at submission: never a score that was sent. `factorRanking` undefined: no view on
 * which factor matters most; `clearances`: stops that a person has recorded as cleared. With nothing answered nothing is ranked either, as on the pages (scoring.md 2.5).
 */
export function scoreAssessment(
  answers: Answers,
  { factorRanking, clearances }: View,
): { readonly result: ScoreResult; readonly uninformed: ScoreResult } {
  return {
    result: scoreFully(answers, { clearances, ...(factorRanking === undefined ? {} : { factorRanking }) }),
    uninformed: scoreUninformed(answers),
  }
}

function scoreFully(
  answers: Answers,
  view: Pick<ScoreInput, 'factorRanking' | 'clearances'> = {},
): ScoreResult {
  return score(model, { instrument: model.instrument, answers, ...view, seed: SEED, runs: defaultRuns })
}

function scoreUninformed(answers: Answers): ScoreResult {
  const away = Object.entries(answers).filter(([, answer]) => 'notApplicable' in answer)
  const key = away
    .map(([itemId]) => itemId)
    .sort()
    .join(' ')
  const kept = uninformedResults.get(key)
  if (kept !== undefined) return kept
  const result = scoreFully(Object.fromEntries(away))
  if (uninformedResults.size >= MOST_KEPT) uninformedResults.clear()
  uninformedResults.set(key, result)
  return result
}
