import { model } from '@/lib/levers/model'
import type { Db } from '@/lib/server/db'
import { lapses, type Lapse, type ReviewStanding } from '@/lib/wire/review-types'
import type { ReviewState } from '@/prisma/generated/client'
import { states } from './stored-words'

const lapseIn = (word: string | null): Lapse | null => lapses.find((lapse) => lapse === word) ?? null

/** Why endorsements of a case hold no more, by review. `matrix`: the version of the model that runs now. */
export async function lapsesOf(
  tx: Db,
  caseId: string,
  matrix: string,
): Promise<ReadonlyMap<string, Lapse | null>> {
  const rows = await tx.$queryRaw<{ id: string; lapse: string | null }[]>`
    SELECT r.id::text, app_lapse(r, ${matrix}) AS lapse FROM "Review" r WHERE r."caseId" = ${caseId}::uuid`
  return new Map(rows.map(({ id, lapse }) => [id, lapseIn(lapse)]))
}

type Row = {
  readonly assessmentId: string
  readonly state: ReviewState
  readonly since: Date
  readonly id: string
  readonly name: string
  readonly endorsedUntil: string | null
  readonly lapse: string | null
}

/** How the last review of a case stands; null: it was never sent for one. */
export async function reviewStanding(tx: Db, caseId: string): Promise<ReviewStanding | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r."assessmentId"::text, r.state::text, r."stateSince" AS since, by.id, coalesce(p.name, '') AS name,
      r."endorsedUntil"::text, app_lapse(r, ${model.matrix}) AS lapse
    FROM "Review" r
    CROSS JOIN LATERAL (SELECT coalesce((SELECT d."personId" FROM "Decision" d WHERE d."reviewId" = r.id
      AND r.state <> 'taken_back' ORDER BY d.at DESC LIMIT 1), r."submittedById") AS id) AS by
    LEFT JOIN "Person" p ON p.id = by.id
    WHERE r."caseId" = ${caseId}::uuid AND r."isLast"`
  if (row === undefined) return null
  const { assessmentId, state, since, id, name, endorsedUntil, lapse } = row
  return {
    assessmentId,
    state: states[state],
    since: since.toISOString(),
    by: { id, name },
    endorsedUntil,
    lapse: lapseIn(lapse),
  }
}
