import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { migrate } from '@/lib/server/launch/database/migrate'
import { makeEmptyDatabase, type FreshDatabase } from '@/tests/integration/fresh-database'
import { makeTemporaryFolder } from '@/tests/integration/launch/temporary-folder'
import { useDatabase } from './api'
import { readsOf } from './read-old-rows'
import { readTable } from './tables'

const migrations = resolve(import.meta.dirname, '../../../prisma/migrations')
const oldRows = resolve(import.meta.dirname, 'old-rows')
const steps = readdirSync(migrations, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

let database: FreshDatabase | undefined
const folder = makeTemporaryFolder()

afterEach(async () => {
  await closeDb()
  await database?.drop()
})
afterAll(folder.remove)

async function run(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A database that lived through the steps up to this one, with rows of each of their times, and then takes the rest. */
async function growFrom(last: string): Promise<string> {
  database = await makeEmptyDatabase()
  const { url } = database
  const known = join(folder.path, last)
  for (const step of steps.slice(0, steps.indexOf(last) + 1)) {
    cpSync(join(migrations, step), join(known, step), { recursive: true })
    expect(await migrate(url, known)).toEqual([step])
    await run(url, readFileSync(join(oldRows, `${step}.sql`), 'utf8'))
  }
  expect(await migrate(url)).toEqual(steps.slice(steps.indexOf(last) + 1))
  await useDatabase(url)
  return url
}

it('has rows of the time of each step, and says what is read of them', () => {
  const files = readdirSync(oldRows).sort()
  expect(files).toEqual(steps.map((step) => `${step}.sql`))
  expect(Object.keys(readsOf).sort()).toEqual(steps)
})

describe('a database with rows', () => {
  // a later beginning than the first takes the same steps with the same rows as the last does
  it.each([
    ['the first step alone', steps[0] ?? ''],
    ['each step', steps.at(-1) ?? ''],
  ])('of the time of %s takes every later step, and its rows read right', async (_, last) => {
    const url = await growFrom(last)
    for (const step of steps.slice(0, steps.indexOf(last) + 1)) await readsOf[step]?.(url)
    const [snapshot] = await readTable(url, 'Snapshot')
    expect(snapshot).toMatchObject({
      body: { snapshotVersion: 1, kept: 'as it was' },
      topLevers: ['third.regional'],
      stability: 0.5,
    })
  })
})
