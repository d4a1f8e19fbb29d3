import type { Change } from '@/lib/wire/sync-types'
import type { Db } from '@/lib/server/db'
import { toLogColumns } from './log-columns'
import { refused, StoredOutcome } from './stored-outcome'

const select = {
  caseId: true,
  kind: true,
  assessmentId: true,
  itemId: true,
  field: true,
  outcome: true,
  revision: true,
  theirs: true,
  reason: true,
} as const

/**
 * What came of this change when it was first sent; null when it has not been. An id that was used for something else is
 * refused: answering with the other's outcome would lose this one without a word.
 */
export async function findEarlier(db: Db, change: Change): Promise<StoredOutcome | null> {
  const row = await db.change.findUnique({ where: { id: change.changeId }, select })
  if (row === null) return null
  if (change.kind === 'delete-case') return refused('id-in-use') // a deletion leaves a tombstone, not a row
  const { caseId, kind, assessmentId, itemId, field } = toLogColumns(change)
  const isSame =
    row.caseId === caseId &&
    row.kind === kind &&
    row.assessmentId === assessmentId &&
    row.itemId === itemId &&
    row.field === field
  return isSame ? toStored(row) : refused('id-in-use')
}

type OutcomeColumns = {
  readonly outcome: StoredOutcome['kind']
  readonly revision: number | null
  readonly theirs: unknown
  readonly reason: string | null
}

function toStored({ outcome, revision, theirs, reason }: OutcomeColumns): StoredOutcome {
  const detail = { applied: { revision }, conflict: { theirs }, refused: { reason } }[outcome]
  return StoredOutcome.parse({ kind: outcome, ...detail })
}
