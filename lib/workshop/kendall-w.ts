/** How much ties within one rater's ranks take from the possible spread: the sum of t^3 - t over groups of equals. */
function tieCorrection(ranks: readonly number[]): number {
  const sizes = [...new Set(ranks)].map((rank) => ranks.filter((other) => other === rank).length)
  return sizes.reduce((sum, size) => sum + size * size * size - size, 0)
}

/** Ranks with ties at their mean, 1 for the smallest number. */
function midRanks(numbers: readonly number[]): number[] {
  return numbers.map((number) => {
    const below = numbers.filter((other) => other < number).length
    const equal = numbers.filter((other) => other === number).length
    return below + (equal + 1) / 2
  })
}

/**
 * Kendall's W: how far people who rank the same things agree, 0 = not at all to 1 = all the same. One row per person, one
 * number per thing, 1 for the first; equal numbers are ties. Null with fewer than two people or things, or when
 * everybody ties everything. Source: Kendall & Babington Smith 1939, corrected for ties.
 */
export function kendallW(rows: readonly (readonly number[])[]): number | null {
  const ranked = rows.map(midRanks)
  const raters = ranked.length
  const things = ranked[0]?.length ?? 0
  if (raters < 2 || things < 2) return null
  const sums = Array.from({ length: things }, (_, thing) =>
    ranked.reduce((sum, ranks) => sum + (ranks[thing] ?? 0), 0),
  )
  const mean = (raters * (things + 1)) / 2
  const spread = sums.reduce((sum, total) => sum + (total - mean) * (total - mean), 0)
  const ties = ranked.reduce((sum, ranks) => sum + tieCorrection(ranks), 0)
  const possible = raters * raters * (things * things * things - things) - raters * ties
  return possible === 0 ? null : (12 * spread) / possible
}
