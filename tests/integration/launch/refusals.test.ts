import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { migrate } from '@/lib/server/launch/database/migrate'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { startLauncher } from './launcher'
import { portOf, pretendPostgres } from './old-postgres'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const data = join(folder.path, 'data')
let postgres: EmbeddedPostgres

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataDirectory: data })
}, 60_000)

afterAll(async () => {
  await postgres.stop()
  folder.remove()
})

async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
  const port = String(await freePort())
  const { code, standardError } = await startLauncher({
    PORT: port,
    COUNTERWEIGHT_DATA: data,
    ...environment,
  }).ended
  expect(code).toBe(1)
  expect(standardError.trim().split('\n')).toHaveLength(1)
  expect(standardError).not.toMatch(/^\s+at /m)
  return standardError.trim()
}

describe('The launcher says in one line why it cannot start, and what to do,', { timeout: 60_000 }, () => {
  test('when the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const port = portOf(other)
    const line = await refusal({ PORT: String(port) })
    other.close()
    expect(line).toBe(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1} npm start.`,
    )
  })

  test('when the port is not a port', async () => {
    expect(await refusal({ PORT: 'eighty' })).toBe(
      'PORT must be a number from 1 to 65535: correct it, or leave it out.',
    )
  })

  test('when other machines could get there, and read on the way what is sent', async () => {
    expect(await refusal({ COUNTERWEIGHT_LISTEN: '0.0.0.0' })).toMatch(
      /^COUNTERWEIGHT_LISTEN=0\.0\.0\.0 opens Counterweight to other machines, .* or leave COUNTERWEIGHT_LISTEN out\.$/,
    )
  })

  test('when the number of database connections is not a number', async () => {
    expect(await refusal({ DATABASE_POOL_SIZE: 'abc' })).toBe(
      'DATABASE_POOL_SIZE must be a number from 1 to 50: correct it, or leave it out.',
    )
  })

  test('when another copy uses the data', async () => {
    expect(await refusal({})).toBe(
      `The data in ${data} is in use by another running copy (process ${process.pid}): stop that copy, or set COUNTERWEIGHT_DATA to another folder.`,
    )
  })

  test('when the data folder cannot be made', async () => {
    const file = join(folder.path, 'a-file')
    writeFileSync(file, '')
    expect(await refusal({ COUNTERWEIGHT_DATA: join(file, 'data') })).toMatch(
      /^The data folder .*a-file\/data cannot be made \(ENOTDIR\): make it yourself, or set COUNTERWEIGHT_DATA/,
    )
  })

  test('when the disk of the data folder cannot be written to', async () => {
    expect(await refusal({ COUNTERWEIGHT_DATA: '/proc/counterweight' })).toMatch(
      /^The data folder \/proc\/counterweight cannot be made/,
    )
  })

  test('when nobody answers at the database address', async () => {
    const port = await freePort()
    expect(await refusal({ DATABASE_URL: `postgresql://mission:secret@127.0.0.1:${port}/cases` })).toMatch(
      new RegExp(
        `^The database server at 127.0.0.1:${port} does not answer .*: start it, correct DATABASE_URL`,
      ),
    )
  })

  test('when the database server is too old', async () => {
    const old = await pretendPostgres('version 9.6')
    const line = await refusal({ DATABASE_URL: `postgresql://mission:secret@127.0.0.1:${old.port}/cases` })
    old.close()
    expect(line).toMatch(
      /^The database server is Postgres 9\.6\.24, and Counterweight needs 14 or newer: upgrade/,
    )
  })

  test('when the password is wrong, without showing it', async () => {
    const strict = await pretendPostgres('wrong password')
    const line = await refusal({ DATABASE_URL: `postgresql://mission:secret@127.0.0.1:${strict.port}/cases` })
    strict.close()
    expect(line).toMatch(/refuses the user "mission" or the password: correct them in DATABASE_URL\.$/)
    expect(line).not.toContain('secret')
  })

  test('when there is no such database', async () => {
    expect(await refusal({ DATABASE_URL: postgres.url.replace('/postgres?', '/cases?') })).toMatch(
      /^There is no database "cases" at .*: make one \(createdb -O postgres cases\)/,
    )
  })

  test('when the address is not one of Postgres', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://127.0.0.1/cases' })).toMatch(
      /^DATABASE_URL must look like postgresql:/,
    )
  })

  test('when the database was changed by a newer copy', async () => {
    await migrate(postgres.url)
    const client = new pg.Client({ connectionString: postgres.url })
    await client.connect()
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '2999_future', now())",
    )
    await client.end()
    expect(await refusal({ DATABASE_URL: postgres.url })).toBe(
      'The database is newer than this copy of Counterweight (it has the change "2999_future"): update this copy, or point it at another database.',
    )
  })
})
