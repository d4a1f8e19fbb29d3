import type { FactorId } from '@/lib/instrument/types'
import type { Stratum } from '@/lib/scoring/explain'

/** Answers to one open question that would change the three levers most often near the top in the same way. */
export type StrataGroup = {
  /** Levels 0 to 4, ascending; empty where the factors' weights are asked about. */
  readonly levels: readonly number[]
  /** Factors, each as the one that matters most; empty for a question. */
  readonly factors: readonly FactorId[]
  readonly enters: readonly string[]
  readonly leaves: readonly string[]
}

/**
 * Reads the strata of one question: neighbouring levels that change the list alike stand together, and so do all factors
 * that do. A level that occurs in no reading, because an answer given rules it out, is left out.
 */
export function groupStrata(strata: readonly Stratum[]): StrataGroup[] {
  const groups: StrataGroup[] = []
  for (const { level, factor, enters, leaves } of strata) {
    const isLike = (group: StrataGroup) => sameSet(group.enters, enters) && sameSet(group.leaves, leaves)
    const alike = level === null ? groups.find(isLike) : groups.slice(-1).find(isLike)
    const joined = {
      levels: [...(alike?.levels ?? []), ...(level === null ? [] : [level])],
      factors: [...(alike?.factors ?? []), ...(factor === null ? [] : [factor])],
      enters,
      leaves,
    }
    if (alike === undefined) groups.push(joined)
    else groups[groups.indexOf(alike)] = joined
  }
  return groups
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id))
