import type { Answers, FactorId } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import { effectsOf, preparedFor } from '@/lib/reading/read'
import { explain } from '@/lib/scoring/explain'
import { defaultRuns } from '@/lib/scoring/settings'
import type { Snapshot } from '@/lib/wire/snapshot'

type View = {
  readonly factorRanking: readonly FactorId[] | undefined
  readonly clearances: readonly StopId[]
  /** What a person says of documented cases. */
  readonly analogies?: Readonly<Record<string, 0 | 2>>
}

/** All that a page tells of a result, so that a device has nothing to work out before it shows it. */
export type Scored = Pick<Required<Snapshot>, 'result' | 'likeUses' | 'coverage' | 'effects'>

/**
 * Scores answers to one version of the questions as the server does at submission: never a score that was sent.
 * `factorRanking` undefined: no view on which factor matters most; `clearances`: stops that a person has recorded as cleared.
 */
export function scoreAssessment(version: string, answers: Answers, { factorRanking, ...view }: View): Scored {
  const ranked = factorRanking === undefined ? {} : { factorRanking }
  const situation = { answers, ...view, ...ranked }
  const { result, levers } = explain(preparedFor({ version, runs: defaultRuns }), situation)
  return {
    result,
    likeUses: Object.fromEntries(levers.map((lever) => [lever.id, lever.likeUses])),
    coverage: Object.fromEntries(levers.map((lever) => [lever.id, lever.coverage])),
    effects: effectsOf(situation, result, version),
  }
}
