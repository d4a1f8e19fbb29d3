import type { Actor } from '@/lib/access/actor'
import type { Change, Outcome } from '@/lib/wire/sync-types'
import { toColumns } from '@/lib/server/assessments/answer-columns'
import { refuseAnswer } from '@/lib/server/assessments/refuse-answer'
import type { Db } from '@/lib/server/db'

type SetAnswer = Extract<Change, { kind: 'set-answer' }>

/**
 * The save that happens with every tap, in two statements instead of ten: an answer without a note, to a draft, where
 * nobody else is in the way. Looks first, then writes everything in one statement that goes through only if the case is
 * still as it was when looked at. null: not that simple, or somebody was faster; then it takes its turn like the rest.
 */
export async function setAnswerAtOnce(tx: Db, actor: Actor, change: SetAnswer): Promise<Outcome | null> {
  if (change.answer.note !== '') return null
  const seen = await look(tx, change)
  if (seen === undefined || seen.status !== 'draft') return null
  if (seen.revision !== null && seen.revision !== change.baseRevision) return null
  if (refuseAnswer(seen.instrumentVersion, change.itemId, change.answer.value) !== null) return null

  const revision = (seen.revision ?? 0) + 1
  const isWritten = await write(tx, change, { revision, version: seen.version, actorId: actor.id })
  return isWritten ? { changeId: change.changeId, kind: 'applied', revision } : null
}

type Seen = {
  readonly version: number
  readonly status: 'draft' | 'submitted'
  readonly instrumentVersion: string
  readonly revision: number | null
}

/** undefined: no such assessment in this case. */
async function look(tx: Db, { caseId, assessmentId, itemId }: SetAnswer): Promise<Seen | undefined> {
  const [seen] = await tx.$queryRaw<Seen[]>`
    /* prepared: set-answer-look */
    SELECT c.version, a.status::text, a."instrumentVersion", w.revision
    FROM "Case" c
    JOIN "Assessment" a ON a.id = ${assessmentId}::uuid AND a."caseId" = c.id
    LEFT JOIN "Answer" w ON w."assessmentId" = a.id AND w."itemId" = ${itemId}
    WHERE c.id = ${caseId}::uuid AND app_may_change(c.id)`
  return seen
}

/**
 * The update of the case is lock and check at once: if another change of this case is on its way it waits, finds that the
 * version has moved, and then none of the parts does anything. The id of the change is unique, so a resend fails here, and the
 * transaction with it.
 */
async function write(
  tx: Db,
  { changeId, caseId, assessmentId, itemId, answer, baseRevision, madeAt }: SetAnswer,
  { revision, version, actorId }: { revision: number; version: number; actorId: string },
): Promise<boolean> {
  const { kind, level, yes, known } = toColumns(answer)
  const rows = await tx.$executeRaw`
    /* prepared: set-answer-write */
    WITH unmoved AS (
      UPDATE "Case" SET version = version + 1, "updatedAt" = clock_timestamp()
      WHERE id = ${caseId}::uuid AND version = ${version}
      RETURNING id, "updatedAt"
    ), counted AS (
      UPDATE "Assessment" SET revision = revision + 1
      FROM unmoved WHERE "Assessment".id = ${assessmentId}::uuid
    ), saved AS (
      INSERT INTO "Answer" ("assessmentId", "itemId", kind, level, yes, known, revision, "actorId", "madeAt")
      SELECT ${assessmentId}::uuid, ${itemId}, ${kind}::"AnswerKind", ${level}::smallint, ${yes}::boolean,
        ${known}::"Known", ${revision}, ${actorId}, ${madeAt}::timestamptz
      FROM unmoved
      ON CONFLICT ("assessmentId", "itemId") DO UPDATE SET
        kind = excluded.kind, level = excluded.level, yes = excluded.yes, known = excluded.known,
        "noteId" = NULL, revision = excluded.revision, "actorId" = excluded."actorId", "madeAt" = excluded."madeAt"
    )
    INSERT INTO "Change" (id, "caseId", "actorId", kind, "assessmentId", "itemId", "answerKind", level, yes, known,
      "baseRevision", outcome, revision, "madeAt", "receivedAt")
    SELECT ${changeId}::uuid, id, ${actorId}, 'set_answer', ${assessmentId}::uuid, ${itemId}, ${kind}::"AnswerKind",
      ${level}::smallint, ${yes}::boolean, ${known}::"Known",
      ${baseRevision}, 'applied', ${revision}, ${madeAt}::timestamptz, "updatedAt"
    FROM unmoved`
  return rows === 1
}
