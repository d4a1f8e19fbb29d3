export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** One rater's values by unit; null where the rater does not know. */
export type Ratings = readonly (readonly (number | null)[])[]

/** Squared difference of two values, from the number of pairable values at each value in rising order. */
function difference(metric: Metric, values: readonly number[], counts: readonly number[]) {
  return (left: number, right: number): number => {
    const a = values[left] ?? 0
    const b = values[right] ?? 0
    if (left === right) return 0
    if (metric === 'nominal') return 1
    if (metric === 'interval') return (a - b) * (a - b)
    if (metric === 'ratio') return ((a - b) / (a + b)) * ((a - b) / (a + b))
    const [from, to] = left < right ? [left, right] : [right, left]
    const between = counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0)
    const distance = between - ((counts[from] ?? 0) + (counts[to] ?? 0)) / 2
    return distance * distance
  }
}

/** The values given to each unit that at least two raters rated. */
function pairableUnits(ratings: Ratings): number[][] {
  const units = Math.max(0, ...ratings.map((row) => row.length))
  return Array.from({ length: units }, (_, unit) =>
    ratings.flatMap((row) => {
      const value = row[unit]
      return value === null || value === undefined ? [] : [value]
    }),
  ).filter((given) => given.length >= 2)
}

/**
 * Krippendorff's alpha: 1 = perfect agreement, 0 = as by chance, below 0 = systematic disagreement. Unknown is missing; a
 * unit that fewer than two raters rated is left out. Null when nothing can be compared, or all values are the same and
 * chance cannot be told from agreement. Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
 */
export function krippendorffAlpha(ratings: Ratings, metric: Metric = 'ordinal'): number | null {
  const units = pairableUnits(ratings)
  const all = units.flat()
  const values = [...new Set(all)].sort((left, right) => left - right)
  if (values.length === 0) return null
  if (values.length === 1) return null
  const counts = values.map((value) => all.filter((other) => other === value).length)
  const between = difference(metric, values, counts)
  let observed = 0
  for (const given of units) {
    const positions = given.map((value) => values.indexOf(value))
    for (const left of positions) {
      for (const right of positions) observed += between(left, right) / (given.length - 1)
    }
  }
  let expected = 0
  counts.forEach((leftCount, left) => {
    counts.forEach((rightCount, right) => {
      expected += leftCount * rightCount * between(left, right)
    })
  })
  return 1 - ((all.length - 1) * observed) / expected
}
