import type { Cutoffs } from '@/lib/levers/types'

/** Where numbers become words. What each one does is in lib/scoring/README.md. */
export const cutoffs: Cutoffs = {
  liftAgainst: 0.8,
  liftFavourable: 1.05,
  effect: 0.05,
  reason: 0.02,
  caution: 0.25,
  severe: 0.5,
  blocked: 0.8,
  voiFloor: 0.01,
  influenceFloor: 0.05,
}
