import type { Db } from '@/lib/server/db'
import { caseSummaries, type ListedCase } from './case-summaries'
import type { ListCursor, Marks, Seen } from './list-cursor'
import { visibleCases } from './visible-cases'
import type { CaseSummary } from '@/lib/wire/sync-types'

/** Where the list of somebody stands now. */
type Standing = {
  /** Changes whenever they may see more or less than before: by a word of somebody else, or because a share has lapsed. */
  readonly view: string
  /**
   * Places before which nothing can appear any more. A change gets its number before it is committed, so that one with a
   * lower number may still be on its way; none takes a third of this minute (`STUCK_MS` in lib/server/db.ts).
   */
  readonly marks: Marks
}

export async function listStanding(tx: Db, personId: string): Promise<Standing> {
  const [found] = await tx.$queryRaw<(Marks & { view: string })[]>`
    /* prepared: list-standing */
    SELECT p.view || '-' || (SELECT count(*) FROM "CaseAccess" WHERE "personId" = ${personId} AND "endsAt" <= now()) AS view,
      marks.change, marks.deletion
    FROM "Person" p, app_marks() AS marks WHERE p.id = ${personId}`
  const { view = '', change = 0n, deletion = 0n } = found ?? {}
  return { view, marks: { change, deletion } }
}

/** The newest of what somebody can have been told. `newest`: the case they were told of first; undefined: it is looked for. */
export async function newestSeen(tx: Db, personId: string, newest?: ListedCase): Promise<Seen> {
  const caseId = (newest ?? (await visibleCases(tx, personId, null, 1))[0])?.id ?? null
  const [found] = await tx.$queryRaw<{ changeId: string | null; deletedCaseId: string | null }[]>`
    /* prepared: newest-seen */
    SELECT
      (SELECT id::text FROM "Change" WHERE "caseId" = ${caseId}::uuid ORDER BY position DESC LIMIT 1) AS "changeId",
      (SELECT "caseId"::text FROM "Tombstone" WHERE kind = 'case' AND readers @> ARRAY[${personId}]
        ORDER BY position DESC LIMIT 1) AS "deletedCaseId"`
  const { changeId = null, deletedCaseId = null } = found ?? {}
  return { changeId, caseId: changeId === null ? null : caseId, deletedCaseId }
}

/** Whether this database has lived through all that the cursor tells of; after a restored backup it may not have. */
export async function isOfThisHistory(tx: Db, { seen, place }: ListCursor): Promise<boolean> {
  const { changeId, caseId, deletedCaseId } = seen
  if (changeId === null || caseId === null) return place?.among === 'all' // no change to know it by: for one reading only
  const [found] = await tx.$queryRaw<{ is: boolean }[]>`
    /* prepared: of-this-history */
    SELECT (EXISTS (SELECT FROM "Change" WHERE id = ${changeId}::uuid)
        OR EXISTS (SELECT FROM "Tombstone" WHERE id = ${caseId}::uuid AND kind = 'case'))
      AND (${deletedCaseId}::uuid IS NULL
        OR EXISTS (SELECT FROM "Tombstone" WHERE id = ${deletedCaseId}::uuid AND kind = 'case')) AS is`
  return found?.is === true
}

/** Cases that have changed since, each at the place of its last change, in that order. */
export async function changedCases(
  tx: Db,
  after: { readonly since: bigint; readonly place: bigint; readonly limit: number },
): Promise<readonly { readonly caseId: string; readonly position: bigint }[]> {
  return tx.$queryRaw`
    SELECT "caseId"::text, max(position) AS position FROM "Change"
    WHERE position > ${after.since} AND outcome = 'applied'
    GROUP BY "caseId" HAVING max(position) > ${after.place}
    ORDER BY max(position) LIMIT ${after.limit}`
}

/** What lists tell of cases, newest activity first. */
export async function summariesOf(tx: Db, caseIds: readonly string[]): Promise<readonly CaseSummary[]> {
  if (caseIds.length === 0) return []
  const cases = await tx.$queryRaw<ListedCase[]>`
    SELECT c.id::text, c.status::text, c."createdAt", c."updatedAt", c."besideCaseId"::text, c."reviewDate",
      c."watchFor"::text[], c."watchSeen"::text[], s."textId"::text AS "nameId"
    FROM "Case" c LEFT JOIN "SituationField" s ON s."caseId" = c.id AND s.field = 'codeName'
    WHERE c.id = ANY (${caseIds}::uuid[]) ORDER BY c."updatedAt" DESC, c.id`
  return caseSummaries(tx, cases)
}

/** Cases that were deleted since, of which this person's devices may hold something, in that order. */
export async function deletedSince(tx: Db, personId: string, since: bigint): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ caseId: string }[]>`
    SELECT "caseId"::text FROM "Tombstone"
    WHERE kind = 'case' AND position > ${since} AND readers @> ARRAY[${personId}] ORDER BY position`
  return rows.map(({ caseId }) => caseId)
}
