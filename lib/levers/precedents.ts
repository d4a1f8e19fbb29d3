import { alternativesPrecedents } from './precedents/alternatives'
import { commitmentAndCoalitionPrecedents } from './precedents/commitment-and-coalition'
import { interdependencePrecedents } from './precedents/interdependence'
import { persuasionPrecedents } from './precedents/persuasion'
import { preparingTheGroundPrecedents } from './precedents/preparing-the-ground'
import { reputationAndFairnessPrecedents } from './precedents/reputation-and-fairness'
import { thirdPartiesPrecedents } from './precedents/third-parties'
import type { Precedent } from './precedents/types'

/** What levers did where they were used before, as sources report it. A lever’s own stand together, best outcome first. */
export const precedents: readonly Precedent[] = [
  ...persuasionPrecedents,
  ...commitmentAndCoalitionPrecedents,
  ...reputationAndFairnessPrecedents,
  ...thirdPartiesPrecedents,
  ...alternativesPrecedents,
  ...interdependencePrecedents,
  ...preparingTheGroundPrecedents,
]

/** The precedents of one lever, in the order of the record; none for an id the matrix does not have. */
export function precedentsOf(lever: string): readonly Precedent[] {
  return precedents.filter((precedent) => precedent.lever === lever)
}
