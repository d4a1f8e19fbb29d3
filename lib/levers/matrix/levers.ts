import type { MatrixLever } from '@/lib/levers/types'
import { alternatives } from './alternatives'
import { alternativesSuspend } from './alternatives-suspend'
import { commitmentAndCoalition } from './commitment-and-coalition'
import { interdependence } from './interdependence'
import { persuasion } from './persuasion'
import { preparingTheGround } from './preparing-the-ground'
import { reputationDenounce } from './reputation-denounce'
import { reputationFairness } from './reputation-fairness'
import { reputationLegitimacy } from './reputation-legitimacy'
import { thirdCouncil } from './third-council'
import { thirdParties } from './third-parties'

/** The sixteen levers in matrix order. The order breaks no tie: ties in a ranking go to the id. */
export const levers: readonly MatrixLever[] = [
  ...persuasion,
  ...commitmentAndCoalition,
  ...reputationFairness,
  ...reputationLegitimacy,
  ...reputationDenounce,
  ...thirdParties,
  ...thirdCouncil,
  ...alternatives,
  ...alternativesSuspend,
  ...interdependence,
  ...preparingTheGround,
]
