import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { ItemInformation, Stratum } from '@/lib/scoring/explain'
import type { ScoreResult } from '@/lib/scoring/types'

/** One question worth settling. */
export type Ask = {
  /** Item id, or `weights`: which factor matters most. */
  readonly item: string
  /** Answered, but only told to us or assumed. */
  readonly isUncertain: boolean
  /** What each answer would change; empty where it is not known. */
  readonly strata: readonly Stratum[]
}

/** At most this many questions: more would not be asked before a meeting. */
const most = 5

/**
 * What to find out, most useful first: by value of information, then influence, then id, above the floors of the model
 * (scoring 2.9). Open questions, answers that are not certain, and the weights compete. Without what stands behind the
 * result only open questions are known, in the order the result has them.
 */
export function listAsks(
  answers: Answers,
  result: ScoreResult,
  information: readonly ItemInformation[] | null,
): Ask[] {
  if (information === null)
    return result.askNext.slice(0, most).map(({ item }) => ({ item, isUncertain: false, strata: [] }))
  const { voiFloor, influenceFloor } = model.cutoffs
  return information
    .filter(({ item }) => !isSettled(answers, item))
    .map((one) => ({ ...one, voi: one.voi < voiFloor ? 0 : one.voi }))
    .filter(({ voi, influence }) => voi > 0 || influence > influenceFloor)
    .sort(
      (one, other) =>
        other.voi - one.voi || other.influence - one.influence || (one.item < other.item ? -1 : 1),
    )
    .slice(0, most)
    .map(({ item, strata }) => ({ item, isUncertain: answers[item] !== undefined, strata }))
}

const isSettled = (answers: Answers, item: string): boolean => {
  const answer = answers[item]
  return answer !== undefined && ('notApplicable' in answer || answer.known === 'observed')
}
