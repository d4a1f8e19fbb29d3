import type { LeverResult } from '@/lib/scoring/types'
import { nOf20 } from '@/lib/reading/n-of-20'
import type { LeverBackground } from '@/lib/reading/reading'

export type ExploreRow = {
  readonly id: string
  readonly name: string
  /** Readings of 20 with the lever among the first three; null: not known. */
  readonly answered: number
  readonly nothing: number | null
  /** Fit in hundredths, to the nearest five: 100 = as when nothing is known. */
  readonly fit: { readonly mean: number; readonly low: number; readonly high: number }
}

/** What the chart and its table show: whole readings of 20, fit without decimals. Keeps the order of the list. */
export function exploreRows(
  levers: readonly LeverResult[],
  background: ReadonlyMap<string, LeverBackground>,
  nameOf: (id: string) => string,
): ExploreRow[] {
  const toFive = (fit: number) => 5 * Math.round(fit * 20)
  return levers.map(({ id, rankShare, fit }) => {
    const reference = background.get(id)?.uninformedShare
    return {
      id,
      name: nameOf(id),
      answered: nOf20(rankShare).n,
      nothing: reference === undefined ? null : nOf20(reference).n,
      fit: { mean: toFive(fit.mean), low: toFive(fit.low), high: toFive(fit.high) },
    }
  })
}
