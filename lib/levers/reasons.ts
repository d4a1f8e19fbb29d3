import { alternativesReasons } from './reasons/alternatives'
import { commitmentAndCoalitionReasons } from './reasons/commitment-and-coalition'
import { interdependenceReasons } from './reasons/interdependence'
import { persuasionReasons } from './reasons/persuasion'
import { preparingTheGroundReasons } from './reasons/preparing-the-ground'
import { reputationAndFairnessReasons } from './reasons/reputation-and-fairness'
import { thirdPartiesReasons } from './reasons/third-parties'
import { levelsOf } from './reasons/levels-of'
import type { LeverReasons, Side } from './reasons/types'

/** The sides of all sentences. */
export const reasons: LeverReasons = {
  ...persuasionReasons,
  ...commitmentAndCoalitionReasons,
  ...reputationAndFairnessReasons,
  ...thirdPartiesReasons,
  ...alternativesReasons,
  ...interdependenceReasons,
  ...preparingTheGroundReasons,
}

export type LeverSentence = {
  /** The levels it holds for, 0 to 4: yes is 4 and no is 0. */
  readonly levels: readonly number[]
  readonly side: Side
  /** Its key in the namespace `levers` of the message catalogue. */
  readonly key: string
}

/** The sentences with which an item may speak about a lever; none where no cell joins the two. */
export function sentencesOf(lever: string, item: string): readonly LeverSentence[] {
  return Object.entries(reasons[lever]?.[item] ?? {}).map(([range, side]) => ({
    levels: levelsOf(range),
    side,
    key: `levers.${lever}.reasons.${item}.${range}`,
  }))
}
