import { isBound } from '@/lib/wire/bound-fields'
import type { Change } from '@/lib/wire/sync-types'

/** Whether a change is of what an open review binds. A case can always be deleted, and what has happened always be said. */
export const isHeldByReview = (change: Change): boolean =>
  change.kind !== 'delete-case' && (change.kind !== 'edit-situation' || isBound(change.field))
