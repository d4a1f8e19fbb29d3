import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { migrate } from '@/lib/server/launch/database/migrate'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const changes = join(folder.path, 'migrations')
let postgres: EmbeddedPostgres

function writeChange(name: string, sql: string) {
  mkdirSync(join(changes, name), { recursive: true })
  writeFileSync(join(changes, name, 'migration.sql'), sql)
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataDirectory: join(folder.path, 'data') })
}, 60_000)

afterAll(async () => {
  await postgres.stop()
  folder.remove()
})

test('Three copies that start at once apply each change once', async () => {
  writeChange('1_first', 'CREATE TABLE first (id int); INSERT INTO first VALUES (1);')
  const applied = await Promise.all([1, 2, 3].map(() => migrate(postgres.url, changes)))
  expect(applied.flat()).toEqual(['1_first'])
  expect(await query('SELECT id FROM first')).toEqual([{ id: 1 }])
})

test('A later start applies only what is new', async () => {
  writeChange('2_second', 'CREATE TABLE second (id int);')
  expect(await migrate(postgres.url, changes)).toEqual(['2_second'])
  expect(await migrate(postgres.url, changes)).toEqual([])
})

test('A change that fails leaves the database as it was and can be mended', async () => {
  writeChange('3_third', 'CREATE TABLE third (id int); SELECT no_such_function();')
  await expect(migrate(postgres.url, changes)).rejects.toThrow(/refused the change "3_third"/)
  expect(await query("SELECT to_regclass('third') AS found")).toEqual([{ found: null }])
  writeChange('3_third', 'CREATE TABLE third (id int);')
  expect(await migrate(postgres.url, changes)).toEqual(['3_third'])
})

test('A change that was edited after it was applied is refused', async () => {
  writeChange('2_second', 'CREATE TABLE second (id bigint);')
  await expect(migrate(postgres.url, changes)).rejects.toThrow(/"2_second" was edited after/)
})
