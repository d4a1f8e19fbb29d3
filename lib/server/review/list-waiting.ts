import type { Asker } from '@/lib/access/actor'
import { model } from '@/lib/levers/model'
import { inTransaction } from '@/lib/server/in-transaction'
import { waitsFor, type WaitingReply } from '@/lib/wire/review-types'

/** More than anybody can take in; the page says that there are more. */
const most = 200

type Row = { readonly caseId: string; readonly why: string; readonly since: Date }

/**
 * The cases that wait for whoever asks: to be decided on by those who had no hand in them; to be changed, answered, or looked at
 * again by those who work on them. A thread waits for whoever did not say its last word. It names ids alone, so it is no reading.
 */
export const listWaiting = (asker: Asker): Promise<WaitingReply> =>
  inTransaction(
    asker,
    async (tx, { id }) => {
      const rows = await tx.$queryRaw<Row[]>`
        WITH mine AS (SELECT c.id FROM "Case" c WHERE c."ownerId" = ${id} OR c.id = ANY ((SELECT app_cases(true))::uuid[]))
        SELECT DISTINCT ON ("caseId") "caseId"::text, why, since FROM (
          SELECT r."caseId", 'decide' AS why, r."stateSince" AS since, 1 AS place
            FROM "Review" r JOIN "Case" c ON c.id = r."caseId"
            WHERE r."isLast" AND r.state IN ('waiting', 'escalated')
              AND c."missionId" = ANY ((SELECT app_missions('adviser'))::text[]) AND app_reviews(r."caseId")
              AND NOT EXISTS (SELECT 1 FROM "Decision" d WHERE d."reviewId" = r.id AND d."personId" = ${id})
          UNION ALL
          SELECT r."caseId", 'change', r."stateSince", 2 FROM mine JOIN "Review" r ON r."caseId" = mine.id
            WHERE r."isLast" AND r.state = 'changes_asked' AND NOT EXISTS (SELECT 1 FROM "Assessment" a
              WHERE a."caseId" = r."caseId" AND a."submittedAt" > r."submittedAt")
          UNION ALL
          SELECT r."caseId", 'lapsed', r."stateSince", 3 FROM mine JOIN "Review" r ON r."caseId" = mine.id
            WHERE r."isLast" AND r.state = 'endorsed' AND app_lapse(r, ${model.matrix}) <> 'newer'
          UNION ALL
          SELECT t."caseId", 'answer', last.at, 4 FROM "Comment" t
            CROSS JOIN LATERAL (SELECT a.at, a."personId" FROM "Comment" a
              WHERE (a."answersId" = t.id OR a.id = t.id) AND a.audience = 'everyone' ORDER BY a.at DESC LIMIT 1) AS last
            WHERE t."answersId" IS NULL AND t."settledAt" IS NULL AND t.audience = 'everyone' AND last."personId" <> ${id}
              AND (t."caseId" IN (SELECT mine.id FROM mine) OR EXISTS (SELECT 1 FROM "Comment" own
                WHERE (own."answersId" = t.id OR own.id = t.id) AND own."personId" = ${id}))
        ) AS found ORDER BY "caseId", place LIMIT ${most}`
      const cases = rows
        .toSorted((left, right) => left.since.getTime() - right.since.getTime())
        .flatMap(({ caseId, why, since }) => {
          const known = waitsFor.find((word) => word === why)
          return known === undefined ? [] : [{ caseId, why: known, since: since.toISOString() }]
        })
      return { cases }
    },
    { reads: true, tell: () => null },
  )
