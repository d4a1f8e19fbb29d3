/** Standard normal quantiles for two-sided confidence. */
const quantiles = { 0.95: 1.959963984540054, 0.99: 2.5758293035489004 } as const

/**
 * Monte Carlo runs needed so that a share near one half is known to within `halfWidth` (0 to 1): z^2 p (1 - p) / h^2 with
 * p = 1/2, rounded up.
 */
export const runsFor = (halfWidth: number, confidence: keyof typeof quantiles): number => {
  const z = quantiles[confidence]
  return Math.ceil((z * z * 0.25) / (halfWidth * halfWidth))
}
