import { round9 } from './round'

/** Standard normal quantiles for two-sided confidence, as tables print them. */
const quantiles = { 0.95: 1.96, 0.99: 2.576 } as const

/**
 * Monte Carlo runs needed so that a share near one half is known to within `halfWidth` (0 to 1): z^2 p (1 - p) / h^2 with
 * p = 1/2, rounded up. Normal approximation of the binomial.
 */
export function runsFor(halfWidth: number, confidence: keyof typeof quantiles): number {
  const z = quantiles[confidence]
  return Math.ceil(round9((z * z * 0.25) / (halfWidth * halfWidth)))
}
