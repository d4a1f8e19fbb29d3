import type { FactorId } from '@/lib/instrument/types'

/**
 * Factor weights that respect a ranking: in each run the same numbers, sorted so that the factor named first has the
 * largest (section 2.4). Their means are the rank-order-centroid weights. Without a ranking the weights as they are.
 */
export function rankedWeights(
  weights: readonly Float64Array[],
  factors: readonly FactorId[],
  ranking: readonly FactorId[] | undefined,
): readonly Float64Array[] {
  if (ranking === undefined) return weights
  const runs = weights[0]?.length ?? 0
  const ranked = weights.map(() => new Float64Array(runs))
  const order = ranking.map((factor) => factors.indexOf(factor))
  const row = new Float64Array(weights.length)
  for (let run = 0; run < runs; run += 1) {
    for (let factor = 0; factor < weights.length; factor += 1) row[factor] = weights[factor]![run]!
    row.sort()
    order.forEach((factor, place) => {
      ranked[factor]![run] = row[row.length - 1 - place]!
    })
  }
  return ranked
}
