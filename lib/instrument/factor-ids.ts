import type { FactorId } from './types'

/** The factors in the order they are asked (Clements 2018, "The Stacked Deck"). */
export const factorIds = [
  'process',
  'fairness',
  'law',
  'interests',
  'alternatives',
] as const satisfies readonly FactorId[]
