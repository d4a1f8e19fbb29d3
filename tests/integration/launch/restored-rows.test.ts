import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { backUp } from '@/lib/server/launch/backup/back-up'
import type { Totals } from '@/lib/server/launch/backup/backup-format'
import { fillDatabase } from '@/lib/server/launch/backup/fill-database'
import { ownTables } from '@/lib/server/launch/backup/table-rows'
import { migrate } from '@/lib/server/launch/database/migrate'
import { makeEmptyDatabase, makeFreshDatabase, type FreshDatabase } from '@/tests/integration/fresh-database'
import { send, useDatabase } from '../sync/api'
import { createCase, newIds, submit } from '../sync/changes'
import { listTables } from '../sync/tables'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const file = join(folder.path, 'full.backup')
const migrations = resolve(import.meta.dirname, '../../../prisma/migrations')
const oldRows = resolve(import.meta.dirname, '../sync/old-rows')
const steps = readdirSync(oldRows).map((name) => name.replace('.sql', ''))
const { signal } = new AbortController()

const made: FreshDatabase[] = []
let source: string
let totals: Totals

/** Rows of every time that the tables lived through, up to a step, and a result on top of the newest. */
async function grow(last: number): Promise<string> {
  const { url } = await keep(makeEmptyDatabase())
  const known = join(folder.path, String(last))
  for (const step of steps.slice(0, last)) {
    cpSync(join(migrations, step), join(known, step), { recursive: true })
    await migrate(url, known)
    await withClient(url, (client) => client.query(readFileSync(join(oldRows, `${step}.sql`), 'utf8')))
  }
  return url
}

async function keep(database: Promise<FreshDatabase>): Promise<FreshDatabase> {
  made.push(await database)
  return database
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const target = (url: string) => ({ url, place: 'The database', wayOut: 'make another' })
const fill = (url: string, from = file) => fillDatabase(target(url), from, totals, signal)

/** All that is in a database, by Postgres's own hand: rows, what ties them together, and the next number of the log. */
async function contentOf(url: string): Promise<unknown> {
  const tables = (await listTables(url)).sort()
  return withClient(url, async (client) => {
    const rows: Record<string, unknown> = {}
    for (const table of tables)
      rows[table] = (
        await client.query(
          `SELECT to_jsonb(r) AS row FROM ${pg.escapeIdentifier(table)} r ORDER BY to_jsonb(r)::text COLLATE "C"`,
        )
      ).rows
    const { rows: ties } = await client.query(
      `SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS definition, convalidated
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
    )
    return { rows, ties }
  })
}

beforeAll(async () => {
  source = await grow(steps.length)
  await useDatabase(source)
  const ids = newIds()
  await send(createCase(ids), submit(ids))
  await closeDb()
  totals = await backUp({ url: source, place: 'the source' }, file, signal)
})

afterAll(async () => {
  await closeDb()
  for (const database of made) await database.drop()
  folder.remove()
})

test('A backup holds every table there is, each with rows in this test', async () => {
  const tables = await listTables(source)
  expect(Object.keys(totals).sort()).toEqual([...tables].sort())
  const found = await withClient(source, ownTables)
  expect(found.map(({ name }) => name).sort()).toEqual([...tables].sort())
  const without = Object.entries(totals).filter(([, { rows }]) => rows === 0)
  expect(without.map(([name]) => name)).toEqual([])
})

test('Another server has the same rows and the same rules afterwards, and counts on from there', async () => {
  const { url } = await keep(makeEmptyDatabase())
  await fill(url)
  expect(await contentOf(url)).toEqual(await contentOf(source))
  const { last, next } = await withClient(url, async (client) => {
    const { rows } = await client.query<{ last: string; next: string }>(
      `SELECT max(position) AS last, nextval(pg_get_serial_sequence('"Change"', 'position')) AS next FROM "Change"`,
    )
    return { last: Number(rows[0]?.last), next: Number(rows[0]?.next) }
  })
  expect(next).toBe(last + 1)
})

test('A backup of earlier tables comes back, and its tables are brought up to date', async () => {
  const old = await grow(1)
  const oldFile = join(folder.path, 'old.backup')
  const oldTotals = await backUp({ url: old, place: 'the old one' }, oldFile, signal)
  const { url } = await keep(makeEmptyDatabase())
  await fillDatabase(target(url), oldFile, oldTotals, signal)
  await migrate(old)
  expect(await contentOf(url)).toEqual(await contentOf(old))

  const { url: newer } = await keep(makeFreshDatabase())
  await expect(fillDatabase(target(newer), oldFile, oldTotals, signal)).rejects.toThrow(
    'The database has newer tables than the backup: make another, without starting Counterweight there before.',
  )
})

test('A database that was started once and holds nothing takes a backup', async () => {
  const { url } = await keep(makeFreshDatabase())
  await fill(url)
  expect(await contentOf(url)).toEqual(await contentOf(source))
})

test('A database with rows in it, or with somebody in it, is left as it is', async () => {
  const { url } = await keep(makeFreshDatabase())
  await withClient(url, async (client) => {
    await expect(fill(url)).rejects.toThrow(
      'The database is in use (other connections: 1): stop Counterweight there and close other programs, then restore again.',
    )
    await client.query(
      `INSERT INTO "Tombstone" VALUES (gen_random_uuid(), 'case', gen_random_uuid(), gen_random_uuid(), now())`,
    )
  })
  const before = await contentOf(url)
  await expect(fill(url)).rejects.toThrow(
    'The database is not empty (cases: 0), and nothing was changed there: make another, then restore again.',
  )
  expect(await contentOf(url)).toEqual(before)
})

test('When what arrives is not what was counted, nothing stays', async () => {
  const { url } = await keep(makeFreshDatabase())
  const empty = await contentOf(url)
  const other = { ...totals, Case: { rows: 1, sum: '0' } }
  await expect(fillDatabase(target(url), file, other, signal)).rejects.toThrow(
    /^The rows of Case did not arrive .* and nothing was restored/,
  )
  expect(await contentOf(url)).toEqual(empty)
})

test('What fails after all rows have appeared is not called a failure to restore', async () => {
  const old = await grow(1)
  const oldFile = join(folder.path, 'left-behind.backup')
  const oldTotals = await backUp({ url: old, place: 'the old one' }, oldFile, signal)
  const { url } = await keep(makeEmptyDatabase())
  await withClient(url, (client) => client.query('CREATE TABLE "Change_position_idx" ()')) // in the way of a later step
  await expect(fillDatabase(target(url), oldFile, oldTotals, signal)).rejects.toThrow(
    'The database has all rows of the backup, but its tables were not brought up to date (42P07): "npm start" tries it again.',
  )
  const { rows } = await withClient(url, (client) => client.query('SELECT id FROM "Case"'))
  expect(rows).toHaveLength(oldTotals.Case?.rows ?? 0)
  expect(rows).not.toHaveLength(0)
})

test('When the database ends while it makes the rows appear, nothing is claimed of them', async () => {
  const { url } = await keep(makeFreshDatabase())
  await withClient(url, (client) =>
    client.query(
      `CREATE FUNCTION end_session() RETURNS trigger LANGUAGE plpgsql AS
         'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
       CREATE CONSTRAINT TRIGGER at_last AFTER INSERT ON "Case" DEFERRABLE INITIALLY DEFERRED
         FOR EACH ROW EXECUTE FUNCTION end_session()`,
    ),
  )
  await expect(fill(url)).rejects.toThrow(
    /^The database ended at the last moment, with all rows of the backup or with none: restore again/,
  )
})

test('A database that never was Counterweight is not backed up, and leaves no file', async () => {
  const { url } = await keep(makeEmptyDatabase())
  const none = join(folder.path, 'none.backup')
  await expect(backUp({ url, place: 'that database' }, none, signal)).rejects.toThrow(
    /^There are no data of Counterweight in that database yet/,
  )
  expect(readdirSync(folder.path).filter((name) => name.startsWith('none'))).toEqual([])
})
