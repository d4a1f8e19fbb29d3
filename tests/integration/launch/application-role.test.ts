import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrate } from '@/lib/server/launch/database/migrate'
import { openApplicationDoor, type ApplicationDoor } from '@/lib/server/launch/database/application-role'
import { makeEmptyDatabase, type FreshDatabase } from '@/tests/integration/fresh-database'

const caseId = '30000000-0000-4000-8000-000000000001'
let database: FreshDatabase
let made: string[] = []

beforeEach(async () => {
  database = await makeEmptyDatabase()
})
afterEach(async () => {
  await database.drop()
  for (const role of made) await run(inject('postgres'), `DROP ROLE IF EXISTS ${role}`)
  made = []
})

async function run(url: string, sql: string, options = ''): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, options })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

const name = (): string => new URL(database.url).pathname.slice(1)

/** The tables made, and one case in them, by a user of this kind. */
async function keptBy(rights: string): Promise<{ url: string; options: string }> {
  const user = `user_${name().slice(5, 20)}`
  made.push(user)
  await run(
    database.url,
    `CREATE ROLE ${user} NOSUPERUSER ${rights}; ALTER DATABASE ${name()} OWNER TO ${user}; GRANT ALL ON SCHEMA public TO ${user}`,
  )
  // the server lets in one user by name; this one is stepped into
  return { url: `${database.url}&options=${encodeURIComponent(`-c role=${user}`)}`, options: '' }
}

const seen = ({ url, role }: ApplicationDoor, person: string) =>
  run(
    url,
    `BEGIN; ${role === undefined ? '' : `SET LOCAL ROLE "${role}";`} SELECT set_config('app.person', '${person}', true); SELECT id FROM "Case"; COMMIT`,
  ).then(
    (results) =>
      (results as unknown as pg.QueryResult[]).find(({ fields }) => fields[0]?.name === 'id')?.rowCount,
  )

describe('the application walks under a role that owns nothing', () => {
  it('where the address is of a superuser', async () => {
    await migrate(database.url)
    const door = await openApplicationDoor(database.url, false)
    made.push(`"${door.role ?? ''}"`)
    await run(
      database.url,
      `INSERT INTO "Case" (id, "ownerId", status, "createdAt", "updatedAt") VALUES ('${caseId}', 'ana', 'draft', now(), now())`,
    )
    expect(door).toMatchObject({ isApart: true, role: `counterweight_app_${name()}` })
    expect(await seen(door, 'ana')).toBe(1)
    expect(await seen(door, 'ben')).toBe(0)
    expect(await seen(door, '')).toBe(0)
    await run(database.url, `DROP OWNED BY "${door.role ?? ''}"`)
  })

  it('of which two starts at once make one', async () => {
    await migrate(database.url)
    const doors = await Promise.all([1, 2, 3].map(() => openApplicationDoor(database.url, false)))
    expect(new Set(doors.map(({ role }) => role)).size).toBe(1)
    made.push(`"${doors[0]?.role ?? ''}"`)
    await run(database.url, `DROP OWNED BY "${doors[0]?.role ?? ''}"`)
  })

  it('may write to the trail through its function alone, and lift no wall', async () => {
    await migrate(database.url)
    const { role = '' } = await openApplicationDoor(database.url, false)
    made.push(`"${role}"`)
    const as = `-c role=${role}`
    await run(database.url, `SELECT audit('read-cases', null, '{}')`, as)
    for (const sql of [
      `INSERT INTO "Audit" SELECT 9, now(), null, 'x', null, '{}', '', ''`,
      `DELETE FROM "Audit"`,
      `ALTER TABLE "Case" DISABLE ROW LEVEL SECURITY`,
      `ALTER TABLE "Case" NO FORCE ROW LEVEL SECURITY`,
      `DROP POLICY may_read ON "Case"`,
      `DELETE FROM _prisma_migrations`,
    ])
      await expect(run(database.url, sql, as), sql).rejects.toThrow(/permission denied|must be owner/)
    expect((await run(database.url, `SELECT app_keeper() AS is`, `${as} -c app.keeper=on`)).rows).toEqual([
      { is: false },
    ])
    await run(database.url, `DROP OWNED BY "${role}"`)
  })
})

describe('a user who owns the tables and may make no role', () => {
  it('is held by the policies, and changes rows in a step of the database all the same', async () => {
    const { url } = await keptBy('NOCREATEROLE')
    await migrate(url)
    const door = await openApplicationDoor(url, false)
    expect(door).toMatchObject({ isApart: false, role: undefined })
    await run(
      database.url,
      `INSERT INTO "Case" (id, "ownerId", status, "createdAt", "updatedAt") VALUES ('${caseId}', 'ana', 'draft', now(), now())`,
    )
    expect(await seen(door, 'ana')).toBe(1)
    expect(await seen(door, 'ben')).toBe(0)
    const change = `UPDATE "Case" SET version = 2`
    expect((await run(url, change)).rowCount).toBe(0)
    expect((await run(url.replace('role%3D', 'app.keeper%3Don%20-c%20role%3D'), change)).rowCount).toBe(1)
  })
})

describe('a user who looks past the policies', () => {
  it('is refused where it can make no role for the application', async () => {
    const { url } = await keptBy('BYPASSRLS NOCREATEROLE')
    await migrate(url)
    await expect(openApplicationDoor(url, false)).rejects.toThrow('looks past row-level security')
  })
})
