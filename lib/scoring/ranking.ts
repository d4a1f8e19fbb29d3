import { compareIds, round9 } from './round'

/** How the levers rank over the runs. Positions are those of the model. */
export type Ranking = {
  /** b: share of runs in which lever l has rank r (section 2.7). Rows and columns sum to 1. */
  readonly acceptability: readonly Float64Array[]
  /** A: share of runs in which the lever is among the first `topK`. */
  readonly shares: Float64Array
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

/** Part of the places above+1 to above+equals that lies within the first `topK`, for each of the equals. */
const topPart = (above: number, equals: number, topK: number): number =>
  above >= topK ? 0 : above + equals <= topK ? 1 : (topK - above) / equals

/**
 * Puts `order` in falling order of `own`. It starts from the order of the run before, which is nearly right, so that
 * few moves are needed.
 */
function sortFalling(order: Uint8Array, own: Float64Array): void {
  for (let place = 1; place < order.length; place += 1) {
    const lever = order[place]!
    const value = own[lever]!
    let at = place
    while (at > 0 && own[order[at - 1]!]! < value) {
      order[at] = order[at - 1]!
      at -= 1
    }
    order[at] = lever
  }
}

/** Where in `order` the levers that tie with the one at `from` end. */
function endOfTie(order: Uint8Array, own: Float64Array, from: number): number {
  const value = own[order[from]!]!
  let end = from + 1
  while (end < order.length && own[order[end]!]! === value) end += 1
  return end
}

/**
 * Ranks the levers by their value in every run, the largest first; exact ties share their ranks equally. A lever's values
 * are first multiplied by its factor. `places` is overwritten.
 */
export function rankLevers(
  values: readonly Float64Array[],
  topK: number,
  places: Places,
  factors: Float64Array = new Float64Array(values.length).fill(1),
): Ranking {
  const count = values.length
  const runs = values[0]?.length ?? 0
  const held = new Float64Array(count * count)
  const own = new Float64Array(count)
  const order = Uint8Array.from(values, (_, lever) => lever)
  let entry = 0
  for (let run = 0; run < runs; run += 1) {
    for (let lever = 0; lever < count; lever += 1) own[lever] = values[lever]![run]! * factors[lever]!
    sortFalling(order, own)
    places.start[run] = entry
    for (let from = 0; from < count;) {
      const end = endOfTie(order, own, from)
      const equals = end - from
      for (let place = from; place < end; place += 1) {
        const lever = order[place]!
        for (let rank = from; rank < end; rank += 1) held[lever * count + rank]! += 1 / equals
        if (from >= topK) continue
        places.lever[entry] = lever
        places.share[entry] = topPart(from, equals, topK)
        places.first[entry] = topPart(from, equals, 1)
        entry += 1
      }
      from = end
    }
  }
  places.start[runs] = entry
  const acceptability = values.map((_, lever) =>
    held.slice(lever * count, (lever + 1) * count).map((times) => times / runs),
  )
  const shares = Float64Array.from(acceptability, (row) =>
    row.slice(0, topK).reduce((sum, part) => sum + part, 0),
  )
  return { acceptability, shares, places }
}

/** Positions of the levers by A, then by the share of first places, then by id: whose top three is spoken of (section 2.7). */
export function shareOrder(ranking: Ranking, ids: readonly string[]): number[] {
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
