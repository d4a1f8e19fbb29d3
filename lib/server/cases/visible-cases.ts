import type { Db } from '@/lib/server/db'
import type { ListedCase } from './case-summaries'

type Place = { readonly updatedAt: Date; readonly caseId: string }

/**
 * The cases somebody may see after a place in the order of the list: newest activity first. One's own, those one was given
 * access to, and those of the missions one advises: each is read in its own order from an index, and then they are merged.
 * The policies of the database would find the same, by looking at every case there is.
 */
export function visibleCases(
  tx: Db,
  personId: string,
  after: Place | null,
  limit: number,
): Promise<readonly ListedCase[]> {
  const at = after?.updatedAt ?? new Date('9999-01-01')
  const id = after?.caseId ?? '00000000-0000-0000-0000-000000000000'
  return tx.$queryRaw`
    /* prepared: visible-cases */
    SELECT found.id::text, status::text, "createdAt", "updatedAt", "besideCaseId"::text, "reviewDate",
      "watchFor"::text[], "watchSeen"::text[], s."textId"::text AS "nameId" FROM (
      (SELECT c.id, c."updatedAt" FROM "Case" c
        WHERE c."ownerId" = ${personId} AND c."updatedAt" <= ${at}
          AND (c."updatedAt" < ${at} OR c.id > ${id}::uuid)
        ORDER BY c."updatedAt" DESC, c.id LIMIT ${limit}::int)
      UNION
      (SELECT c.id, c."updatedAt" FROM unnest((SELECT app_missions('adviser'))) AS mission
        CROSS JOIN LATERAL (SELECT d.id, d."updatedAt" FROM "Case" d
          WHERE d."missionId" = mission AND d."updatedAt" <= ${at}
            AND (d."updatedAt" < ${at} OR d.id > ${id}::uuid)
          ORDER BY d."updatedAt" DESC, d.id LIMIT ${limit}::int) AS c)
      UNION
      (SELECT c.id, c."updatedAt" FROM "Case" c
        WHERE c.id = ANY ((SELECT app_cases(false))::uuid[]) AND c."updatedAt" <= ${at}
          AND (c."updatedAt" < ${at} OR c.id > ${id}::uuid)
        ORDER BY c."updatedAt" DESC, c.id LIMIT ${limit}::int)
      ORDER BY "updatedAt" DESC, id LIMIT ${limit}::int
    ) AS found
    JOIN "Case" USING (id, "updatedAt")
    LEFT JOIN "SituationField" s ON s."caseId" = found.id AND s.field = 'codeName'
    ORDER BY "updatedAt" DESC, id`
}
