import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { migrate } from '@/lib/server/launch/database/migrate'
import { publishAddress } from '@/lib/server/launch/database/running-address'
import { getCase, send, useDatabase } from '../sync/api'
import { readTable } from '../sync/tables'
import {
  createCase,
  deleteCase,
  editSituation,
  level,
  newId,
  newIds,
  reAssess,
  setAnswer,
  submit,
} from '../sync/changes'
import { makeFreshDatabase } from '../fresh-database'
import { runStart } from './run-start'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const passphrase = 'four old lamps in a boat'
const ids = newIds()
const open = newId()
const file = join(folder.path, 'first.counterweight')

/** Each command is a process of its own, which reads the whole application first. */
const busy = { timeout: 240_000 } // milliseconds

type CopyOfTest = { readonly url: string; readonly env: Readonly<Record<string, string>> }

/** Two copies: `here` with the database that comes along, as the launcher runs it; `there` with a database server. */
const copies: Record<'here' | 'there', CopyOfTest> = {
  here: { url: '', env: {} },
  there: { url: '', env: {} },
}
type Copy = keyof typeof copies

let stop = () => Promise.resolve()

beforeAll(async () => {
  const data = join(folder.path, 'here')
  const [postgres, { url, drop }] = await Promise.all([
    startEmbeddedPostgres({ dataDirectory: data }),
    makeFreshDatabase(),
  ])
  const withdraw = publishAddress(data, postgres.url)
  copies.here = { url: postgres.url, env: { COUNTERWEIGHT_DATA: data } }
  copies.there = { url, env: { DATABASE_URL: url } }
  stop = async () => {
    withdraw()
    await Promise.all([postgres.stop(), drop()])
  }
  await migrate(postgres.url)
})
afterAll(async () => {
  await closeDb()
  await stop()
  folder.remove()
})

/** Lets the endpoint speak for this copy, to its first person, who begins there if nobody has. */
async function at(copy: Copy): Promise<void> {
  await closeDb()
  await useDatabase(copies[copy].url)
}

/** What `npm run case-file` runs, with a passphrase on its standard input. */
const run = (copy: Copy, typed: string, ...words: readonly string[]) =>
  runStart(['--case-file', ...words], { ...copies[copy].env, INIT_CWD: folder.path }, `${typed}\n`)

test(
  'A case goes from one copy to another with its history, and opening it again changes nothing',
  busy,
  async () => {
    await at('here')
    await send(
      createCase(ids),
      editSituation(ids, 'codeName', 'Blue River'),
      setAnswer(ids, 'process.time', level(3, 'They wait for the rains.')),
      submit(ids, { 'process.time': 1 }),
      reAssess(ids, open),
      {
        ...setAnswer({ ...ids, assessmentId: open }, 'process.time', level(1), 1),
        madeAt: '2026-11-22T08:30:00.000Z',
      },
    )
    const made = await run('here', passphrase, 'make', ids.caseId, 'first.counterweight')
    expect(made).toEqual({ code: 0, said: expect.stringContaining('Saved to') as string })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'latin1')).not.toContain('River')

    expect(await run('there', passphrase, 'show', file)).toMatchObject({
      code: 0,
      said: expect.stringContaining('Case: Blue River') as string,
    })
    const early = await run('there', passphrase, 'open', file)
    expect(early).toEqual({ code: 1, said: expect.stringContaining('Nobody has begun') as string })
    const original = await getCase(ids.caseId)
    await at('there')
    expect(await run('there', passphrase, 'open', file)).toEqual({
      code: 0,
      said: [
        'The case is on this copy now.',
        'What came: 1 submitted assessment, an assessment that is still open, 1 answer, 1 entry about the case.',
        'This copy worked out the results again, with its own matrix.',
      ].join('\n'),
    })
    const arrived = await getCase(ids.caseId)
    expect(arrived.assessments.map(({ status, submittedAt }) => [status, submittedAt])).toEqual(
      original.assessments.map(({ status, submittedAt }) => [status, submittedAt]),
    )
    expect(arrived.assessments[1]?.answers['process.time']).toMatchObject({
      value: { kind: 'level', level: 1 },
      revision: 2,
    })
    expect((await run('there', passphrase, 'open', file)).said).toBe(
      'Nothing new: this copy has all that is in the file.',
    )
    expect(await getCase(ids.caseId)).toEqual(arrived)
  },
)

test(
  'An answer that was changed on the other copy comes back, and an older file changes nothing',
  busy,
  async () => {
    await at('there')
    const changed = setAnswer({ ...ids, assessmentId: open }, 'process.time', level(4), 2)
    await send({ ...changed, madeAt: '2026-11-22T09:00:00.000Z' })
    await run('there', passphrase, 'make', ids.caseId, 'second.counterweight')
    expect(await run('here', passphrase, 'open', 'second.counterweight')).toEqual({
      code: 0,
      said: 'The case was updated from the file.\nWhat came: 1 answer.',
    })
    await at('here')
    expect((await getCase(ids.caseId)).assessments[1]?.answers['process.time']?.value).toEqual({
      kind: 'level',
      level: 4,
    })
    expect((await run('here', passphrase, 'open', file)).said).toBe(
      'Nothing was changed: this copy has newer answers than the file.',
    )
  },
)

test('What is wrong is said in a line, and nothing is written', busy, async () => {
  writeFileSync(join(folder.path, 'cut'), readFileSync(file).subarray(0, 400))
  const before = readdirSync(folder.path).sort()
  const other = 'another one altogether'
  const refusals: readonly (readonly [string, Copy, string, ...string[]])[] = [
    ['the passphrase is not right', 'there', other, 'open', file],
    ['its end is missing', 'there', passphrase, 'open', 'cut'],
    ['There is no file', 'there', passphrase, 'open', 'nothing'],
    ['15 characters or more', 'here', 'too short', 'make', ids.caseId, 'third'],
    ['is there already', 'here', passphrase, 'make', ids.caseId, file],
    ['has no case', 'here', passphrase, 'make', newId(), 'third'],
    ['Use "npm run case-file', 'here', passphrase, 'make', ids.caseId],
  ]
  await Promise.all(
    refusals.map(async ([said, ...what]) => {
      expect(await run(...what)).toEqual({ code: 1, said: expect.stringContaining(said) as string })
    }),
  )

  await at('there')
  await send(deleteCase(ids))
  expect(await run('there', passphrase, 'open', file)).toEqual({
    code: 1,
    said: 'This case was deleted here. Nothing was brought back.',
  })
  expect(readdirSync(folder.path).sort()).toEqual(before)
})

test('A command signs in for itself, and that sign-in ends with it', async () => {
  for (const { url } of Object.values(copies)) {
    const devices = (await readTable(url, 'SignIn')).map(({ device }) => device)
    expect(new Set(devices)).toEqual(new Set(['a test']))
  }
})
