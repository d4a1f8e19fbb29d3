import { alternativesFacts } from './catalogue/alternatives'
import { commitmentAndCoalitionFacts } from './catalogue/commitment-and-coalition'
import { interdependenceFacts } from './catalogue/interdependence'
import { persuasionFacts } from './catalogue/persuasion'
import { preparingTheGroundFacts } from './catalogue/preparing-the-ground'
import { reputationAndFairnessFacts } from './catalogue/reputation-and-fairness'
import { thirdPartiesFacts } from './catalogue/third-parties'
import type { LeverFacts } from './catalogue/types'

/** What is fixed about each lever, by lever id: who uses it, when, and where its words come from. */
export const catalogue: Readonly<Record<string, LeverFacts>> = {
  ...persuasionFacts,
  ...commitmentAndCoalitionFacts,
  ...reputationAndFairnessFacts,
  ...thirdPartiesFacts,
  ...alternativesFacts,
  ...interdependenceFacts,
  ...preparingTheGroundFacts,
}
