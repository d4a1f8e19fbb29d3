import type { Db } from '@/lib/server/db'

/** How many people may decide on a case: advisers of its mission who had no hand in it. `without`: not this one. */
export async function countReviewers(tx: Db, caseId: string, without: string | null): Promise<number> {
  const [found] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::integer AS count FROM "Case" c
    JOIN "Membership" m ON m."missionId" = c."missionId" AND m.role = 'adviser' AND m."personId" <> c."ownerId"
    JOIN "Person" p ON p.id = m."personId" AND p."suspendedAt" IS NULL
    WHERE c.id = ${caseId}::uuid AND m."personId" IS DISTINCT FROM ${without}
      AND NOT EXISTS (SELECT 1 FROM "CaseAccess" a
        WHERE a."caseId" = c.id AND a."personId" = m."personId" AND a.kind = 'named')
      AND NOT EXISTS (SELECT 1 FROM "Change" w WHERE w."caseId" = c.id AND w."actorId" = m."personId")`
  return found?.count ?? 0
}
