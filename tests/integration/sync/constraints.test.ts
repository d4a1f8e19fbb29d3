import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send, startOnFreshDatabase } from './api'
import { createCase, level, newId, newIds, setAnswer } from './changes'

const database = startOnFreshDatabase()
const ids = newIds()
let client: pg.Client

beforeAll(async () => {
  await send(createCase(ids), setAnswer(ids, 'process.time', level(1)))
  client = new pg.Client({ connectionString: database.url() })
  await client.connect()
})
afterAll(() => client.end())

const refusedBy = (sql: string): Promise<string> =>
  client.query(sql).then(
    () => 'accepted',
    (error: unknown) =>
      error instanceof pg.DatabaseError ? (error.constraint ?? error.message) : 'not by the database',
  )

describe('the database itself refuses', () => {
  const impossible = {
    Answer_level_fits_kind: `UPDATE "Answer" SET level = NULL`,
    Answer_level_range: `UPDATE "Answer" SET level = 5`,
    Answer_yes_fits_kind: `UPDATE "Answer" SET yes = true`,
    Answer_revision_positive: `UPDATE "Answer" SET revision = 0`,
    Assessment_submitted_has_date: `UPDATE "Assessment" SET status = 'submitted'`,
    Assessment_one_draft: `INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", "createdAt")
      VALUES ('${newId()}', '${ids.caseId}', '1', now())`,
    Change_applied_has_revision: `UPDATE "Change" SET revision = NULL`,
    Change_conflict_has_theirs: `UPDATE "Change" SET outcome = 'conflict', revision = NULL`,
    Change_refused_has_reason: `UPDATE "Change" SET outcome = 'refused', revision = NULL`,
    Change_answer_has_item: `UPDATE "Change" SET "itemId" = NULL`,
    Change_situation_has_field: `UPDATE "Change" SET field = 'ask'`,
    Case_ranking_whole: `UPDATE "Case" SET "factorRanking" = '{law,law,process,interests,fairness}'`,
    Case_beside_another: `UPDATE "Case" SET "besideCaseId" = id`,
    Change_pkey: `INSERT INTO "Change" SELECT * FROM "Change"`,
    SituationField_text_only_where_free: `WITH text AS (
        INSERT INTO "PrivateText" VALUES ('${newId()}', '${ids.caseId}', 'x') RETURNING id)
      INSERT INTO "SituationField" SELECT '${ids.caseId}', 'meetingDate', 1, now(), id, 'local' FROM text`,
  }

  it.each(Object.entries(impossible))('what cannot be: %s', async (constraint, sql) => {
    expect(await refusedBy(sql)).toBe(constraint)
  })
})
