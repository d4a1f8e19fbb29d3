import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { syncLimits } from '@/lib/wire/sync-limits'
import type { CaseListReply } from '@/lib/wire/sync-types'
import { get, getList, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, deleteCase, editSituation, newIds, type Ids } from './changes'

const database = startOnFreshDatabase()
const made = 1_200
let client: pg.Client

/** Cases as they have been for days, each with its name and its log; seven always share the moment of their last change. */
beforeAll(async () => {
  client = new pg.Client({ connectionString: database.url() })
  await client.connect()
  await client.query(`
    CREATE FUNCTION old_id(n int) RETURNS uuid AS $$
      SELECT ('aaaaaaaa-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid $$ LANGUAGE sql;
    CREATE FUNCTION old_time(n int) RETURNS timestamptz AS $$
      SELECT '2026-11-01T00:00Z'::timestamptz + make_interval(mins => n / 7) $$ LANGUAGE sql;
    INSERT INTO "Case" (id, status, "createdAt", "updatedAt")
      SELECT old_id(n), 'draft', old_time(n), old_time(n) FROM generate_series(1, ${made}) n;
    INSERT INTO "PrivateText" (id, "caseId", body) SELECT old_id(n), old_id(n), 'Old ' || n FROM generate_series(1, ${made}) n;
    INSERT INTO "SituationField" ("caseId", field, revision, "actorId", "madeAt", "textId")
      SELECT old_id(n), 'codeName', 1, 'local', old_time(n), old_id(n) FROM generate_series(1, ${made}) n;
    INSERT INTO "Change" (id, "caseId", kind, outcome, revision, "actorId", "madeAt", "receivedAt")
      SELECT old_id(n), old_id(n), 'create_case', 'applied', 1, 'local', old_time(n), old_time(n) FROM generate_series(1, ${made}) n`)
})
afterAll(() => client.end())

const old = (number: number): Ids => {
  const id = `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`
  return { caseId: id, assessmentId: id }
}
const rename = (number: number, name: string) => editSituation(old(number), 'codeName', name, 1)
const namesIn = (reply: CaseListReply) => reply.cases.map(({ codeName }) => codeName)

/** What a device keeps of the pages it was given: case id to name. */
class Kept {
  readonly names = new Map<string, string>()
  take({ begins, cases, deleted }: CaseListReply): void {
    if (begins) this.names.clear()
    for (const { caseId, codeName } of cases) this.names.set(caseId, codeName)
    for (const caseId of deleted) this.names.delete(caseId)
  }
  /** Asks until there is nothing more. */
  async readOn(cursor?: string): Promise<string> {
    for (let at = cursor; ;) {
      const reply = await getList(at)
      this.take(reply)
      at = reply.cursor
      if (!reply.more) return at
    }
  }
}

/** What the tables hold, read apart. */
async function namesNow(): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; body: string | null }>(
    `SELECT c.id, t.body FROM "Case" c LEFT JOIN "SituationField" f ON f."caseId" = c.id AND f.field = 'codeName'
     LEFT JOIN "PrivateText" t ON t.id = f."textId"`,
  )
  return new Map(rows.map(({ id, body }) => [id, body ?? '']))
}

describe('the list of 1,200 cases', () => {
  it('comes in pages, the last changed first, each case once', async () => {
    const first = await getList()
    expect(first).toMatchObject({ begins: true, more: true, deleted: [] })
    const second = await getList(first.cursor)
    const third = await getList(second.cursor)
    const pages = [first, second, third]
    expect(pages.map(({ cases }) => cases.length)).toEqual([500, 500, 200])
    expect(syncLimits.listedCases).toBe(500)
    expect([second.begins, third.begins]).toEqual([false, false])
    const told = pages.flatMap(({ cases }) => cases)
    expect(new Set(told.map(({ caseId }) => caseId)).size).toBe(made)
    const times = told.map(({ updatedAt }) => updatedAt)
    expect(times).toEqual([...times].sort().reverse())
    // Nothing has changed meanwhile, and that is told in one more page, once.
    const last = await getList(third.cursor)
    expect(last).toMatchObject({ cases: [], deleted: [], begins: false, more: false })
  })

  it('loses nothing that changes, comes or goes between two pages', async () => {
    const kept = new Kept()
    const first = await getList()
    kept.take(first)
    const isTold = (number: number) => kept.names.has(old(number).caseId)
    expect([isTold(1_200), isTold(1_190), isTold(600), isTold(20), isTold(10)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    const young = newIds()
    await send(
      rename(600, 'Jumped the page that would have told it'),
      rename(1_200, 'Changed after it was told'),
      deleteCase(old(1_190)),
      deleteCase(old(20)),
      createCase(young),
    )
    const second = await getList(first.cursor)
    kept.take(second)
    await send(rename(10, 'Changed before the last page'), deleteCase(old(700)))
    await kept.readOn(second.cursor)

    expect(kept.names).toEqual(await namesNow())
    expect(kept.names.get(old(600).caseId)).toBe('Jumped the page that would have told it')
    expect(kept.names.has(young.caseId)).toBe(true)
  })

  it('is not told again to a device that knows it: only what has changed', async () => {
    const kept = new Kept()
    const cursor = await kept.readOn()
    // As if a day had gone by: what is a minute old is told once.
    await client.query(`UPDATE "Change" SET "receivedAt" = "receivedAt" - interval '1 day'`)
    await client.query(`UPDATE "Tombstone" SET "deletedAt" = "deletedAt" - interval '1 day'`)
    const settled = await kept.readOn(cursor)
    expect(await getList(settled)).toMatchObject({ cases: [], deleted: [], begins: false, more: false })

    await send(rename(50, 'Fifty'), deleteCase(old(51)))
    const next = await getList(settled)
    expect(namesIn(next)).toEqual(['Fifty'])
    expect(next.deleted).toEqual([old(51).caseId])
  })

  it('tells of a change that was on its way while the list was read', async () => {
    const kept = new Kept()
    const slow = new pg.Client({ connectionString: database.url() })
    await slow.connect()
    const { caseId } = old(60)
    await slow.query('BEGIN')
    await slow.query(`UPDATE "Case" SET "updatedAt" = clock_timestamp() WHERE id = $1`, [caseId])
    await slow.query(
      `INSERT INTO "Change" (id, "caseId", kind, outcome, revision, "actorId", "madeAt", "receivedAt")
       VALUES (gen_random_uuid(), $1, 'create_case', 'applied', 1, 'local', now(), now())`,
      [caseId],
    )
    await send(rename(61, 'Has a higher number, and is there before'))
    const cursor = await kept.readOn()
    await slow.query('COMMIT')
    await slow.end()

    const told = (await getList(cursor)).cases.map((row) => row.caseId)
    expect(told).toContain(caseId)
  })

  it('comes in pages, too, where more than one has changed', async () => {
    const kept = new Kept()
    const cursor = await kept.readOn()
    await client.query(
      `INSERT INTO "Change" (id, "caseId", kind, outcome, revision, "actorId", "madeAt", "receivedAt")
       SELECT gen_random_uuid(), id, 'create_case', 'applied', 1, 'local', now(), now() FROM "Case", generate_series(1, 2)`,
    )
    const first = await getList(cursor)
    expect(first).toMatchObject({ begins: false, more: true })
    const second = await getList(first.cursor)
    const third = await getList(second.cursor)
    expect(third.more).toBe(false)
    const told = [first, second, third].flatMap(({ cases }) => cases.map(({ caseId }) => caseId))
    expect(new Set(told)).toEqual(new Set((await namesNow()).keys()))
    expect(told.length).toBe(new Set(told).size)
  })

  it('goes on after the case that was changed last is deleted', async () => {
    const ids = newIds()
    await send(createCase(ids))
    const { cursor } = await readOnFrom()
    await sendOne(deleteCase(ids))
    expect(await getList(cursor)).toMatchObject({ begins: false })
    expect((await getList(cursor)).deleted).toContain(ids.caseId)
  })

  it('begins again on a server that has not lived through what the device was told: an older backup', async () => {
    const ids = newIds()
    await send(createCase(ids))
    const { cursor } = await readOnFrom()
    await client.query('DELETE FROM "Case" WHERE id = $1', [ids.caseId]) // no deletion is known of it
    expect(await getList(cursor)).toMatchObject({ begins: true, more: true })
  })

  it.each(['', 'nonsense', '1.2.3', '-1.0.0.0....', '9'.repeat(400)])(
    'begins again with a cursor that means nothing: "%s"',
    async (cursor) => {
      expect((await getList(cursor)).begins).toBe(true)
    },
  )

  it('is not asked for together with a case, nor with a cursor as long as a letter', async () => {
    expect((await get(`?case=${old(1).caseId}&after=`)).status).toBe(400)
    expect((await get(`?after=${'9'.repeat(401)}`)).status).toBe(400)
  })
})

async function readOnFrom(): Promise<{ readonly cursor: string }> {
  return { cursor: await new Kept().readOn() }
}
