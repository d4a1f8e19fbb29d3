import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Ids } from '@/tests/integration/sync/changes'

/** Puts a submitted case in review, with something said of it to everybody, a note among its reviewers, and a decision. */
export async function putInReview(
  keeper: pg.Client,
  { caseId, assessmentId }: Ids,
  { owner, reviewer, note }: { readonly owner: string; readonly reviewer: string; readonly note: string },
): Promise<void> {
  const [review, asked, noted] = [randomUUID(), randomUUID(), randomUUID()]
  await keeper.query(
    `INSERT INTO "Review" (id, "caseId", "assessmentId", "stateSince", "submittedById", "submittedAt", demands, situation, "watchSeen")
     VALUES ($1, $2, $3, now(), $4, now(), '{}', 0, '{}')`,
    [review, caseId, assessmentId, owner],
  )
  await keeper.query(
    `INSERT INTO "Decision" (id, "reviewId", kind, "personId", at) VALUES ($1, $2, 'escalate', $3, now())`,
    [randomUUID(), review, reviewer],
  )
  await keeper.query(
    `INSERT INTO "PrivateText" (id, "caseId", body, audience) VALUES ($1, $3, 'Who told us?', 'everyone'), ($2, $3, $4, 'reviewers')`,
    [asked, noted, caseId, note],
  )
  await keeper.query(
    `INSERT INTO "Comment" (id, "caseId", audience, "personId", at, "textId")
     VALUES ($1, $3, 'everyone', $4, now(), $5), ($2, $3, 'reviewers', $4, now(), $6)`,
    [randomUUID(), randomUUID(), caseId, reviewer, asked, noted],
  )
}
