import type { Situation } from './evaluate'
import type { Prepared } from './prepared'
import { firstOfEach, singleChanges, type Standing } from './single-changes'

/** One change of one answer that would unblock a lever, or clear what must be checked first. */
export type UnblockingPoint = {
  readonly item: string
  /** Recorded level, 0 to 4; null: not answered. */
  readonly from: number | null
  readonly to: number
  /** Status of the lever after the change. */
  readonly status: 'open' | 'check'
}

const severity: Readonly<Record<Standing['status'], number>> = { open: 0, check: 1, blocked: 2 }

/**
 * The single changes that would lift the status of one lever, the smallest first (sections 2.6 and 2.9): for each
 * condition item the nearest level, taken as observed, after which a blocked lever is no longer blocked, or one to be
 * checked first is open. Empty for an open lever, and where no single answer can: two gates at zero need two answers.
 */
export function unblockingPoints(
  prepared: Prepared,
  situation: Situation,
  leverId: string,
): UnblockingPoint[] {
  const found = singleChanges(prepared, situation, leverId)
  if (found === null) return []
  const lifting = found.changes.filter(({ status }) => severity[status] < severity[found.now.status])
  return firstOfEach(lifting, ({ status }) => status).flatMap(({ item, from, to, status }) =>
    status === 'blocked' ? [] : [{ item, from, to, status }],
  )
}
