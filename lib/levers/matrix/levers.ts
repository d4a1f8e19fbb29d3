import type { MatrixLever } from '@/lib/levers/types'
import { alternatives } from './alternatives'
import { commitmentAndCoalition } from './commitment-and-coalition'
import { interdependence } from './interdependence'
import { persuasion } from './persuasion'
import { preparingTheGround } from './preparing-the-ground'
import { reputationAndFairness } from './reputation-and-fairness'
import { thirdParties } from './third-parties'

/** The sixteen levers in matrix order. The order breaks no tie: ties in a ranking go to the id. */
export const levers: readonly MatrixLever[] = [
  ...persuasion,
  ...commitmentAndCoalition,
  ...reputationAndFairness,
  ...thirdParties,
  ...alternatives,
  ...interdependence,
  ...preparingTheGround,
]
