import { mayOnCase } from '@/lib/access/acts'
import type { Asker } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { CaseAccessReply, CaseReader } from '@/lib/wire/mission-types'
import { standingOn } from './standing'

/** Who may see a case and why, and who has opened it when. Told to everybody who may see it themselves. */
export const readCaseAccess = (
  asker: Asker,
  caseId: string,
): Promise<Result<CaseAccessReply, 'unknown-case' | 'not-yours'>> =>
  inTransaction(
    asker,
    async (tx, { id }) => {
      const standings = await standingOn(tx, caseId)
      if (standings === null) return fail('unknown-case')
      if (!mayOnCase('see-who-may-see-it', standings)) return fail('not-yours')
      const { missionId } = await tx.case.findUniqueOrThrow({
        where: { id: caseId },
        select: { missionId: true },
      })
      const mayChoose = mayOnCase('choose-who-may-see-it', standings)
      const people = await readersOf(tx, caseId)
      return ok({
        caseId,
        missionId,
        mayChoose,
        people,
        others: mayChoose ? await othersFor(tx, id, missionId) : [],
      })
    },
    { reads: true, tell: () => ({ on: caseId }) },
  )

type Row = Omit<CaseReader, 'endsAt' | 'openedAt'> & {
  readonly endsAt: Date | null
  readonly openedAt: Date | null
}

async function readersOf(tx: Db, caseId: string): Promise<readonly CaseReader[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH readers AS (
      SELECT "ownerId" AS id, 1 AS place, 'owner' AS "as", NULL::"Purpose" AS purpose, NULL::timestamptz AS "endsAt"
        FROM "Case" WHERE id = ${caseId}::uuid
      UNION ALL
      SELECT "personId", CASE kind WHEN 'named' THEN 2 ELSE 3 END, kind::text, purpose, "endsAt"
        FROM "CaseAccess" WHERE "caseId" = ${caseId}::uuid AND ("endsAt" IS NULL OR "endsAt" > now())
      UNION ALL
      SELECT m."personId", 4, 'adviser', NULL, NULL
        FROM "Membership" m JOIN "Case" c ON c."missionId" = m."missionId"
        WHERE c.id = ${caseId}::uuid AND m.role = 'adviser'
    ), first AS (SELECT DISTINCT ON (id) * FROM readers ORDER BY id, place)
    SELECT f.id, p.name, f."as", f.purpose::text, f."endsAt",
      (SELECT max(a.at) FROM "Audit" a
        WHERE a.person = f.id AND a.subject = ${caseId} AND a.act IN ('read-cases', 'send-changes')
          AND a.detail->>'isRead' IS DISTINCT FROM 'false') AS "openedAt"
    FROM first f JOIN "Person" p ON p.id = f.id AND p."suspendedAt" IS NULL
    ORDER BY f.place, p.name, f.id`
  return rows.map(({ endsAt, openedAt, ...rest }) => ({
    ...rest,
    endsAt: endsAt?.toISOString() ?? null,
    openedAt: openedAt?.toISOString() ?? null,
  }))
}

async function othersFor(tx: Db, personId: string, missionId: string): Promise<CaseAccessReply['others']> {
  const people = await tx.person.findMany({
    where: {
      suspendedAt: null,
      NOT: { id: personId },
      memberships: { some: { mission: { memberships: { some: { personId } } } } },
    },
    select: { id: true, name: true, memberships: { where: { missionId }, select: { role: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return people.map(({ id, name, memberships }) => ({
    id,
    name,
    isNegotiatorHere: memberships.some(({ role }) => role === 'negotiator'),
  }))
}
