import type { Band, LeverResult } from '@/lib/scoring/types'

/** A lever that a review looks at, and why. */
export type LeverToReview = {
  readonly lever: LeverResult
  readonly isPlanned: boolean
  /** The band it stood in before, where that is another; null: the same, or nothing is known of before. */
  readonly bandBefore: Band | null
}

type Looked = {
  /** In list order. */
  readonly levers: readonly LeverResult[]
  /** The same of the version before; null: there is none. */
  readonly before: readonly LeverResult[] | null
  readonly planned: readonly string[]
  /** How many of the band "consider" are looked at anyway, from its top. */
  readonly first: number
}

/**
 * The levers that a review looks at: the planned ones first, then those in another band than before, then the first of those to
 * consider. Each once, and within each kind in list order. A planned lever that the result does not know is left out.
 */
export function leversToReview({ levers, before, planned, first }: Looked): readonly LeverToReview[] {
  const bandBefore = (lever: LeverResult): Band | null => {
    const earlier = before?.find(({ id }) => id === lever.id)?.band ?? lever.band
    return earlier === lever.band ? null : earlier
  }
  const considered = levers.filter(({ band }) => band === 'consider').slice(0, first)
  const looked = [
    ...levers.filter(({ id }) => planned.includes(id)),
    ...levers.filter((lever) => bandBefore(lever) !== null),
    ...considered,
  ]
  return [...new Set(looked)].map((lever) => ({
    lever,
    isPlanned: planned.includes(lever.id),
    bandBefore: bandBefore(lever),
  }))
}
