import { at, byId, round9, sum, upTo } from './numbers'

/** How many levers stand above one and how many, itself included, stand level with it. */
function standing(values: readonly number[], own: number): { above: number; equal: number } {
  let [above, equal] = [0, 0]
  for (const value of values) {
    if (value > own) above += 1
    if (value === own) equal += 1
  }
  return { above, equal }
}

export type Ranking = {
  /** By lever and rank, 0 to 1. */
  acceptability: readonly (readonly number[])[]
  /** By run and lever: the share of it that stands among the top. */
  membership: readonly (readonly number[])[]
  /** A by lever. */
  shares: readonly number[]
}

/**
 * Ranks of levers by value in each run; `columns` are by lever, then by run. Levers that tie exactly share the
 * ranks they take equally (section 2.7).
 */
export function rank(columns: readonly (readonly number[])[], topK: number): Ranking {
  const runs = at(columns, 0).length
  const counts = columns.map(() => columns.map(() => 0))
  const membership: (readonly number[])[] = []
  for (let run = 0; run < runs; run += 1) {
    const values = columns.map((column) => at(column, run))
    membership.push(
      values.map((own, lever) => {
        const { above, equal } = standing(values, own)
        const row = at(counts, lever)
        for (let place = above; place < above + equal; place += 1) row[place] = at(row, place) + 1 / equal
        return Math.min(equal, Math.max(0, topK - above)) / equal
      }),
    )
  }
  return {
    acceptability: counts.map((row) => row.map((count) => count / runs)),
    membership,
    shares: columns.map((_, lever) => membership.reduce((total, row) => total + at(row, lever), 0) / runs),
  }
}

/** S: the mean of the largest shares. */
export function stabilityOf(shares: readonly number[], topK: number): number {
  const largest = shares.toSorted((left, right) => right - left).slice(0, topK)
  return sum(largest) / topK
}

/** The levers on top: by share, then by the chance of being first, then by id. */
export function topOf(ids: readonly string[], { shares, acceptability }: Ranking, topK: number) {
  const share = (lever: number) => round9(at(shares, lever))
  const first = (lever: number) => round9(at(at(acceptability, lever), 0))
  return upTo(ids.length)
    .toSorted(
      (one, other) =>
        share(other) - share(one) || first(other) - first(one) || byId(at(ids, one), at(ids, other)),
    )
    .slice(0, topK)
    .map((lever) => at(ids, lever))
}
