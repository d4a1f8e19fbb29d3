import { useLocale } from 'next-intl'
import type { LeverResult } from '@/lib/scoring/types'
import { groupLevers, orderForReading, shortList, type LeverGroups } from '@/lib/reading/levers/lever-groups'
import { useLeverName } from './lever-words'
import type { ResultPage } from './result-page'

export type GroupedLevers = {
  /** In the order they are read. */
  readonly levers: readonly LeverResult[]
  readonly groups: LeverGroups
  /** Ids of the levers marked as often near the top; none while no share is shown. */
  readonly near: ReadonlySet<string>
}

/** The levers as the page orders, groups and marks them. */
export function useLeverGroups(page: ResultPage): GroupedLevers {
  const language = useLocale()
  const nameOf = useLeverName()
  const levers = orderForReading(page.result.levers, {
    steady: page.steady && page.showShares,
    nameOf,
    language,
  })
  return {
    levers,
    groups: groupLevers(levers),
    near: new Set(page.showShares ? shortList(page.result.levers).map(({ id }) => id) : []),
  }
}
