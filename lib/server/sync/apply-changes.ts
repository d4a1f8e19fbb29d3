import type { Asker } from '@/lib/access/actor'
import type { Change, Outcome } from '@/lib/wire/sync-types'
import { applyChange } from './apply-change'

/** Applies changes in the order they come, each on its own: one that is refused does not hold up the next. */
export async function applyChanges(asker: Asker, changes: readonly Change[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const change of changes) outcomes.push(await applyChange(asker, change))
  return outcomes
}
