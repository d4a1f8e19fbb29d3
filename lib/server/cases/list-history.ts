import type { Db } from '@/lib/server/db'
import type { ListCursor, Marks, Seen } from './list-cursor'
import { visibleCases } from './visible-cases'

/**
 * Places before which nothing can appear any more. A change gets its number before it is committed, so that one with a
 * lower number may still be on its way; none takes a third of this minute (`STUCK_MS` in lib/server/db.ts).
 */
export async function settledMarks(tx: Db): Promise<Marks> {
  const [marks] = await tx.$queryRaw<Marks[]>`SELECT change, deletion FROM app_marks()`
  return marks ?? { change: 0n, deletion: 0n }
}

/** The newest of what somebody can have been told. */
export async function newestSeen(tx: Db, personId: string): Promise<Seen> {
  const [newest] = await visibleCases(tx, personId, null, 1)
  const change =
    newest === undefined
      ? null
      : await tx.change.findFirst({
          where: { caseId: newest.id },
          select: { id: true, caseId: true },
          orderBy: { position: 'desc' },
        })
  const deletion = await tx.tombstone.findFirst({
    where: { kind: 'case', readers: { has: personId } },
    select: { caseId: true },
    orderBy: { position: 'desc' },
  })
  return {
    changeId: change?.id ?? null,
    caseId: change?.caseId ?? null,
    deletedCaseId: deletion?.caseId ?? null,
  }
}

/** Whether this database has lived through all that the cursor tells of; after a restored backup it may not have. */
export async function isOfThisHistory(tx: Db, { seen, place }: ListCursor): Promise<boolean> {
  const { changeId, caseId, deletedCaseId } = seen
  if (changeId === null || caseId === null) return place?.among === 'all' // no change to know it by: for one reading only
  const change = await tx.change.findUnique({ where: { id: changeId }, select: { id: true } })
  const isDeleted = async (id: string) => {
    const where = { id_kind: { id, kind: 'case' } } as const
    return (await tx.tombstone.findUnique({ where, select: { id: true } })) !== null
  }
  const hasChange = change !== null || (await isDeleted(caseId))
  return hasChange && (deletedCaseId === null || (await isDeleted(deletedCaseId)))
}

/** Cases that have changed since, each at the place of its last change, in that order. */
export async function changedCases(
  tx: Db,
  after: { readonly since: bigint; readonly place: bigint; readonly limit: number },
): Promise<readonly { readonly caseId: string; readonly position: bigint }[]> {
  return tx.$queryRaw`
    SELECT "caseId", max(position) AS position FROM "Change"
    WHERE position > ${after.since} AND outcome = 'applied'
    GROUP BY "caseId" HAVING max(position) > ${after.place}
    ORDER BY max(position) LIMIT ${after.limit}`
}

/** Cases that were deleted since, of which this person's devices may hold something, in that order. */
export async function deletedSince(tx: Db, personId: string, since: bigint): Promise<readonly string[]> {
  const rows = await tx.tombstone.findMany({
    where: { kind: 'case', position: { gt: since }, readers: { has: personId } },
    select: { caseId: true },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ caseId }) => caseId)
}
