import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrate } from '@/lib/server/launch/database/migrate'
import { makeEmptyDatabase, type FreshDatabase } from '@/tests/integration/fresh-database'
import { runStart } from './run-start'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const file = join(folder.path, 'saved.backup')
const caseId = '30000000-0000-4000-8000-000000000001'
const user = 'plain_owner'
const helper = 'plain_helper'
let database: FreshDatabase
let second: FreshDatabase

beforeEach(async () => {
  database = await makeEmptyDatabase()
  second = await makeEmptyDatabase()
  await run(
    database.url,
    `CREATE ROLE ${user} NOSUPERUSER NOBYPASSRLS NOCREATEROLE; CREATE ROLE ${helper} NOSUPERUSER NOBYPASSRLS NOCREATEROLE`,
  )
  for (const { url } of [database, second])
    await run(url, `ALTER DATABASE ${nameIn(url)} OWNER TO ${user}; GRANT ALL ON SCHEMA public TO ${user}`)
  await migrate(as(user, database.url))
  await run(
    database.url,
    `INSERT INTO "Case" (id, "ownerId", status, "createdAt", "updatedAt") VALUES ('${caseId}', 'ana', 'draft', now(), now());
     GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${helper}`,
  )
})
afterEach(async () => {
  rmSync(file, { force: true })
  await database.drop()
  await second.drop()
  await run(inject('postgres'), `DROP ROLE ${user}; DROP ROLE ${helper}`)
})
afterAll(folder.remove)

async function run(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1)

/** The test server lets in one user by name; this one is stepped into. */
const as = (role: string, url: string): string => `${url}&options=${encodeURIComponent(`-c role=${role}`)}`

const command = (what: string, url: string) =>
  runStart([what, file], { DATABASE_URL: url, INIT_CWD: folder.path })

/** A step of its own, after all others. */
function stepOf(sql: string): string {
  const steps = join(folder.path, 'steps')
  const own = join(steps, '29991231000000_own')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'migration.sql'), sql)
  return steps
}

describe('a user who owns the tables, and is no superuser and may not pass by the policies', () => {
  it('sees no case without saying that it keeps the tables', async () => {
    expect(await run(as(user, database.url), 'SELECT id FROM "Case"')).toEqual([])
  })

  it('backs all of it up, and restores it into an empty database of its own', async () => {
    const saved = await command('--backup', as(user, database.url))
    expect(saved).toEqual({ code: 0, said: expect.stringMatching(/Saved 1 case \(\d+ rows\) to /) as string })
    const restored = await command('--restore', as(user, second.url))
    expect(restored).toEqual({ code: 0, said: expect.stringMatching(/Restored 1 case /) as string })
    expect(await run(second.url, 'SELECT id, "ownerId" FROM "Case"')).toEqual([
      { id: caseId, ownerId: 'ana' },
    ])
  }, 120_000)

  it('changes rows by a step of the migrations', async () => {
    const before = await run(database.url, 'SELECT migration_name FROM _prisma_migrations')
    await run(database.url, 'DELETE FROM _prisma_migrations')
    await migrate(as(user, database.url), stepOf(`UPDATE "Case" SET "ownerId" = 'bo'`))
    expect(before).not.toEqual([])
    expect(await run(database.url, 'SELECT "ownerId" FROM "Case"')).toEqual([{ ownerId: 'bo' }])
  })
})

describe('a user who may use the tables, and does not own them', () => {
  const why = `The user "${helper}" does not own the tables`

  it('is refused a backup, which would miss rows without a word', async () => {
    const { code, said } = await command('--backup', as(helper, database.url))
    expect(code).toBe(1)
    expect(said).toContain(why)
  }, 120_000)

  it('is refused a step that changes rows, which would change none without a word', async () => {
    await run(database.url, `DELETE FROM _prisma_migrations; GRANT ALL ON _prisma_migrations TO ${helper}`)
    const step = stepOf(`UPDATE "Case" SET "ownerId" = 'bo'`)
    await expect(migrate(as(helper, database.url), step)).rejects.toThrow(why)
    expect(await run(database.url, 'SELECT "ownerId" FROM "Case"')).toEqual([{ ownerId: 'ana' }])
  })
})
