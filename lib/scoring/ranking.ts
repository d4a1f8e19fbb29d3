import { compareIds, round9 } from './round'

/** How the levers rank over the runs. Positions are those of the model. */
export type Ranking = {
  /** b: share of runs in which lever l has rank r (section 2.7). Rows and columns sum to 1. */
  readonly acceptability: readonly Float64Array[]
  /** A: share of runs in which the lever is among the first `topK`. */
  readonly shares: Float64Array
  /** Share of runs in which the row's lever is above the column's; equals count for neither. */
  readonly pairwise: readonly Float64Array[]
  readonly places: Places
}

/** Who is near the top in each run, and by how much: several share a place when they tie. */
export type Places = {
  /** Where the entries of each run begin; one more than there are runs. */
  readonly start: Uint32Array
  readonly lever: Uint8Array
  /** Part of being in the first `topK`, above 0 to 1. */
  readonly share: Float64Array
  /** Part of being first, 0 to 1. */
  readonly first: Float64Array
}

export const newPlaces = (levers: number, runs: number): Places => ({
  start: new Uint32Array(runs + 1),
  lever: new Uint8Array(levers * runs),
  share: new Float64Array(levers * runs),
  first: new Float64Array(levers * runs),
})

/** Part of the places g+1 to g+e that lies within the first `topK`, for each of e equals. */
const topPart = (above: number, equals: number, topK: number): number =>
  above >= topK ? 0 : above + equals <= topK ? 1 : (topK - above) / equals

/**
 * Ranks the levers by their value in every run, the largest first; exact ties share their ranks equally.
 * `places` is overwritten.
 */
export function rankLevers(values: readonly Float64Array[], topK: number, places: Places): Ranking {
  const count = values.length
  const runs = values[0]?.length ?? 0
  const acceptability = values.map(() => new Float64Array(count))
  const pairwise = values.map(() => new Float64Array(count))
  const wins = new Float64Array(count * count)
  const own = new Float64Array(count)
  const above = new Int32Array(count)
  const equals = new Int32Array(count)
  let entry = 0
  for (let run = 0; run < runs; run += 1) {
    for (let lever = 0; lever < count; lever += 1) own[lever] = values[lever]![run]!
    above.fill(0)
    equals.fill(1)
    for (let left = 0; left < count; left += 1) {
      const value = own[left]!
      for (let right = left + 1; right < count; right += 1) {
        const other = own[right]!
        if (value > other) {
          above[right] = above[right]! + 1
          wins[left * count + right] = wins[left * count + right]! + 1
        } else if (other > value) {
          above[left] = above[left]! + 1
          wins[right * count + left] = wins[right * count + left]! + 1
        } else {
          equals[left] = equals[left]! + 1
          equals[right] = equals[right]! + 1
        }
      }
    }
    places.start[run] = entry
    for (let lever = 0; lever < count; lever += 1) {
      const tied = equals[lever]!
      const better = above[lever]!
      const row = acceptability[lever]!
      for (let rank = better; rank < better + tied; rank += 1) row[rank] = row[rank]! + 1 / tied
      if (better >= topK) continue
      places.lever[entry] = lever
      places.share[entry] = topPart(better, tied, topK)
      places.first[entry] = topPart(better, tied, 1)
      entry += 1
    }
  }
  places.start[runs] = entry
  for (const row of acceptability) for (let rank = 0; rank < count; rank += 1) row[rank] = row[rank]! / runs
  pairwise.forEach((row, lever) => {
    for (let other = 0; other < count; other += 1) row[other] = wins[lever * count + other]! / runs
  })
  const shares = Float64Array.from(acceptability, (row) =>
    row.slice(0, topK).reduce((sum, part) => sum + part, 0),
  )
  return { acceptability, shares, pairwise, places }
}

/** Positions of the levers in list order: by A, then by the share of first places, then by id (section 2.7). */
export function listOrder(ranking: Ranking, ids: readonly string[]): number[] {
  const share = (lever: number) => round9(ranking.shares[lever]!)
  const first = (lever: number) => round9(ranking.acceptability[lever]![0]!)
  return ids
    .map((_, lever) => lever)
    .sort(
      (left, right) =>
        share(right) - share(left) || first(right) - first(left) || compareIds(ids[left]!, ids[right]!),
    )
}

/** Mean of the `topK` largest of these shares: the expected part of a listed top that belongs there. */
export function stabilityOf(shares: Float64Array, topK: number): number {
  const best = Array.from(shares)
    .sort((left, right) => right - left)
    .slice(0, topK)
  return best.reduce((sum, share) => sum + share, 0) / topK
}
