import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anchorsIn, keepAnchoring, readAnchors } from '@/lib/server/launch/audit/anchors'
import { verifyTrail } from '@/lib/server/launch/audit/verify-trail'
import { makeFreshDatabase, type FreshDatabase } from '@/tests/integration/fresh-database'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const acts = ['come-in', 'send-changes', 'read-cases', 'share-case', 'read-cases']
let database: FreshDatabase
let client: pg.Client

beforeEach(async () => {
  database = await makeFreshDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  for (const act of acts) await client.query(`SELECT audit($1, 'a case', '{"é": "ü"}')`, [act])
})
afterEach(async () => {
  await client.end()
  await database.drop()
})
afterAll(folder.remove)

/** What somebody does who owns the database and knows its triggers. */
const tamper = (sql: string) =>
  client.query(`ALTER TABLE "Audit" DISABLE TRIGGER USER; ${sql}; ALTER TABLE "Audit" ENABLE TRIGGER USER`)

const verify = () => verifyTrail(database.url, [])

describe('the trail', () => {
  it('is whole when nobody touched it, also when many wrote at once', async () => {
    expect(await verify()).toMatchObject({ rows: 5 })
    const pool = new pg.Pool({ connectionString: database.url, max: 8 })
    await Promise.all(Array.from({ length: 80 }, () => pool.query(`SELECT audit('read-cases', null, '{}')`)))
    await pool.end()
    expect(await verify()).toMatchObject({ rows: 85 })
  })

  it.each([
    ['an act', `UPDATE "Audit" SET act = 'read-cases' WHERE position = 2`, 'row 2 was changed'],
    ['a time', `UPDATE "Audit" SET at = at - interval '1 hour' WHERE position = 3`, 'row 3 was changed'],
    ['a person', `UPDATE "Audit" SET person = 'somebody' WHERE position = 4`, 'row 4 was changed'],
    ['a row that is gone', `DELETE FROM "Audit" WHERE position = 3`, 'row 3 is missing'],
    [
      'two rows that changed places',
      `UPDATE "Audit" SET position = CASE position WHEN 2 THEN -3 ELSE -2 END WHERE position IN (2, 3);
       UPDATE "Audit" SET position = -position WHERE position < 0`,
      'row 2 does not follow',
    ],
    [
      'a row that was written anew with a hash that fits it',
      `UPDATE "Audit" SET act = 'sign-in' WHERE position = 2;
       UPDATE "Audit" a SET hash = audit_record(a) WHERE position = 2`,
      'row 3 does not follow',
    ],
  ])('shows %s', async (_, sql, how) => {
    await tamper(sql)
    await expect(verify()).rejects.toThrow(how)
  })

  it('that was cut off, or begun anew, is shown by an end that was written down before', async () => {
    const stop = await keepAnchoring(database.url, folder.path)
    await stop()
    const anchors = readAnchors(anchorsIn(folder.path))
    expect(anchors).toMatchObject([{ rows: 5 }])
    expect(await verifyTrail(database.url, anchors)).toEqual(anchors[0])
    await tamper(`DELETE FROM "Audit" WHERE position > 3`)
    expect(await verify()).toMatchObject({ rows: 3 }) // without it nothing is to be seen
    await expect(verifyTrail(database.url, anchors)).rejects.toThrow(
      'it ends after row 3, and row 5 was there',
    )
    for (const act of ['read-cases', 'read-cases']) await client.query(`SELECT audit($1, null, '{}')`, [act])
    await expect(verifyTrail(database.url, anchors)).rejects.toThrow('row 5 is not the one')
  })

  it('is never changed or emptied by a statement, not even by whoever owns it', async () => {
    for (const sql of [
      `UPDATE "Audit" SET act = 'x'`,
      'DELETE FROM "Audit"',
      'TRUNCATE "Audit"',
      `SET session_replication_role = replica; DELETE FROM "Audit"`,
    ])
      await expect(client.query(sql)).rejects.toThrow('append-only')
    await client.query('SET session_replication_role = DEFAULT')
  })

  it('is not measured by a file that holds something else', () => {
    const file = join(folder.path, 'other')
    writeFileSync(file, 'nothing of it\n')
    expect(() => readAnchors(file)).toThrow('no anchor')
    expect(readAnchors(join(folder.path, 'none'))).toEqual([])
    expect(readFileSync(anchorsIn(folder.path), 'utf8')).toMatch(/^\S+Z 5 [0-9a-f]{64}\n$/)
  })
})
