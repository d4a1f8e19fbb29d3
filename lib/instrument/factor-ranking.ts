import { factorIds } from './factor-ids'
import type { FactorId } from './types'

/**
 * The factors as a person ranked them, the one that matters most first. Reads "law,process,…"; null unless all five are
 * named once each: half a ranking has no meaning, and no ranking is no view (scoring.md 2.4).
 */
export function rankingIn(value: string): readonly FactorId[] | null {
  const said = value.split(',')
  const ranking = said.flatMap((word) => factorIds.filter((id) => id === word))
  const isWhole = said.length === factorIds.length && factorIds.every((id) => ranking.includes(id))
  return isWhole ? ranking : null
}
