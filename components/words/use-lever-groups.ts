import { useLocale } from 'next-intl'
import type { LeverResult } from '@/lib/scoring/types'
import {
  groupLevers,
  leverMarks,
  orderForReading,
  type LeverGroups,
  type LeverMark,
} from '@/lib/reading/levers/lever-groups'
import { useLeverName } from './lever-words'
import type { ResultPage } from './result-page'

export type GroupedLevers = {
  /** In the order they are read. */
  readonly levers: readonly LeverResult[]
  readonly groups: LeverGroups
  /** The marked ones in the order they are read, but first what a stop calls for. */
  readonly marked: readonly LeverResult[]
  /** The levers of the short list by id, each with its mark; none while no share is shown. */
  readonly marks: ReadonlyMap<string, LeverMark>
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
  const marks = page.showShares ? leverMarks(page.result.levers) : new Map<string, LeverMark>()
  const withMark = (mark: LeverMark) => levers.filter(({ id }) => marks.get(id) === mark)
  return { levers, groups: groupLevers(levers), marks, marked: [...withMark('lead'), ...withMark('near')] }
}
