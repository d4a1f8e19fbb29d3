import { describe, expect, it } from 'vitest'
import type { FactorId } from '@/lib/instrument/types'
import { drawWeights } from '@/lib/scoring/streams'
import { rankedWeights } from '@/lib/scoring/weights'
import { readOracle, type Exact } from './read-oracle'

const runs = 100_000
const { roc, uniform_simplex: simplex } = readOracle<{
  roc: Record<string, Exact[]>
  uniform_simplex: Record<
    string,
    Record<'mean' | 'variance' | 'covariance' | 'E_max' | 'E_min' | 'P_w1_gt_half', Exact>
  >
}>('03_roc_and_simplex_moments')

const meanOf = (numbers: ArrayLike<number>) =>
  Array.from(numbers).reduce((sum, x) => sum + x, 0) / numbers.length
const sizes = Object.keys(simplex).map(Number)

describe('factor weights', () => {
  it.each(sizes)('of %i factors are uniform on the simplex', (size) => {
    const weights = drawWeights('oracle', size, runs)
    const exact = simplex[String(size)]
    const largest = Float64Array.from({ length: runs }, (_, run) =>
      Math.max(...weights.map((w) => w[run] ?? 0)),
    )
    const smallest = Float64Array.from({ length: runs }, (_, run) =>
      Math.min(...weights.map((w) => w[run] ?? 0)),
    )
    // 4 sd / sqrt(N), with 1/2 as the largest sd a number from 0 to 1 can have.
    const tolerance = 4 * Math.sqrt((exact?.variance.value ?? 0.25) / runs)
    for (const weight of weights)
      expect(Math.abs(meanOf(weight) - (exact?.mean.value ?? 0))).toBeLessThan(tolerance)
    expect(Math.abs(meanOf(largest) - (exact?.E_max.value ?? 0))).toBeLessThan(tolerance)
    expect(Math.abs(meanOf(smallest) - (exact?.E_min.value ?? 0))).toBeLessThan(tolerance)
    const heavy = meanOf((weights[0] ?? new Float64Array(0)).map((weight) => (weight > 0.5 ? 1 : 0)))
    const share = exact?.P_w1_gt_half.value ?? 0
    expect(Math.abs(heavy - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / runs))
  })

  it.each(Object.keys(roc).map(Number))(
    'of %i ranked factors have the rank-order centroid as their mean',
    (size) => {
      const factors = Array.from({ length: size }, (_, index) => `f${index}` as FactorId)
      const ranking = factors.toReversed()
      const ranked = rankedWeights(drawWeights('oracle', size, runs), factors, ranking)
      roc[String(size)]?.forEach(({ value }, place) => {
        const weight = ranked[size - 1 - place] ?? new Float64Array(0)
        expect(Math.abs(meanOf(weight) - value)).toBeLessThan(4 * Math.sqrt((value * (1 - value)) / runs))
      })
    },
  )

  it('are left as they are when nobody ranks the factors', () => {
    const weights = drawWeights('oracle', 3, 100)
    expect(rankedWeights(weights, ['process', 'law', 'interests'], undefined)).toBe(weights)
  })
})
