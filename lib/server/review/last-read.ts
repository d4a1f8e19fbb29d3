import type { Db } from '@/lib/server/db'
import type { ReviewReply } from '@/lib/wire/review-types'

/** Id of the newest submitted version of a case; null: there is none. */
export async function newestSubmitted(tx: Db, caseId: string): Promise<string | null> {
  const found = await tx.assessment.findFirst({
    where: { caseId, status: 'submitted' },
    select: { id: true },
    orderBy: { submittedAt: 'desc' },
  })
  return found?.id ?? null
}

/** The newest version before this one that somebody read in its review, as the trail has it. */
export async function lastRead(
  tx: Db,
  of: { readonly caseId: string; readonly personId: string; readonly version: string | null },
): Promise<ReviewReply['lastRead']> {
  const { caseId, personId, version } = of
  const [found] = await tx.$queryRaw<{ assessmentId: string; at: Date }[]>`
    SELECT e.id::text AS "assessmentId", max(a.at) AS at
    FROM "Audit" a JOIN "Assessment" e ON e.id::text = a.detail->>'version' AND e."caseId" = ${caseId}::uuid
    WHERE a.person = ${personId} AND a.subject = ${caseId} AND a.act = 'read-review'
      AND e.id IS DISTINCT FROM ${version}::uuid
    GROUP BY e.id, e."submittedAt" ORDER BY e."submittedAt" DESC LIMIT 1`
  return found === undefined ? null : { assessmentId: found.assessmentId, at: found.at.toISOString() }
}
