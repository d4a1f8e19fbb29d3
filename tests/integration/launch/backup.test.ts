import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { currentInstrument } from '@/lib/instrument/instruments'
import { closeDb } from '@/lib/server/db'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { migrate } from '@/lib/server/launch/database/migrate'
import { publishAddress } from '@/lib/server/launch/database/running-address'
import { getCase, sendOne, useDatabase } from '../sync/api'
import { createCase, editSituation, level, newIds, setAnswer } from '../sync/changes'
import { runStart } from './run-start'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const data = join(folder.path, 'data')
const file = join(folder.path, 'saved.backup')
const ids = newIds()
const item = currentInstrument.items.find(({ kind }) => kind === 'level')?.id ?? ''

/** All that could be taken for a mark of the file, or of Postgres: quotes, commas, brackets, breaks that no editor shows. */
const name = 'Brücke, "the\\ bridge"\n{a,(b)}\t\u2028\u2029 جسر 🌉 NULL'

let running: { readonly stop: () => Promise<void> } | undefined

beforeAll(start)
afterAll(async () => {
  await running?.stop()
  folder.remove()
})

/** As the launcher does, without the pages: the database, its address for others, the tables, the endpoint on it. */
async function start(): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDirectory: data })
  const withdraw = publishAddress(data, postgres.url)
  await migrate(postgres.url)
  await useDatabase(postgres.url)
  running = {
    stop: async () => {
      running = undefined
      await closeDb()
      withdraw()
      await postgres.stop()
    },
  }
}

/** What `npm run backup` and `npm run restore` run, typed in the test's folder. */
const run = (...parameters: readonly string[]) =>
  runStart(parameters, { COUNTERWEIGHT_DATA: data, INIT_CWD: folder.path })

test('What was saved before a backup comes back after everything was lost, and nothing is ever overwritten', async () => {
  await sendOne(createCase(ids))
  await sendOne(editSituation(ids, 'codeName', name))
  let acknowledged = 0
  const save = async () => {
    const answer = level(([0, 1, 2, 3, 4] as const)[acknowledged % 5] ?? 0, `${name} ${acknowledged}`)
    expect((await sendOne(setAnswer(ids, item, answer, acknowledged))).kind).toBe('applied')
    acknowledged += 1
  }
  for (let round = 0; round < 210; round += 1) await save() // more than one portion of rows

  const before = acknowledged
  let isSaving = true
  const backup = run('--backup', 'saved.backup').finally(() => {
    isSaving = false
  })
  while (isSaving) await save()
  expect(await backup).toEqual({
    code: 0,
    said: expect.stringMatching(
      /^Saved 1 case \(\d+ rows\) to .*saved\.backup, and read them back\./,
    ) as string,
  })
  expect(acknowledged).toBeGreaterThan(before)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder.path).sort()).toEqual(['data', 'saved.backup'])

  expect((await run('--restore', 'saved.backup')).said).toBe(
    `The data in ${data} is in use by another running copy (process ${process.pid}): stop that copy, or set COUNTERWEIGHT_DATA to another folder.`,
  )
  expect((await run('--backup', 'saved.backup')).said).toBe(
    `${file} is there already, and nothing was changed: choose another name.`,
  )

  await running?.stop()
  rmSync(data, { recursive: true })
  expect(await run('--restore', 'saved.backup')).toEqual({
    code: 0,
    said: expect.stringMatching(
      /^Restored 1 case \(\d+ rows\) as they were at 20.*Z\. Now "npm start"\.$/,
    ) as string,
  })
  expect(await run('--restore', 'saved.backup')).toEqual({
    code: 1,
    said: `The data folder ${data} is not empty (cases: 1), and nothing was changed there: move it away (mv "${data}" "${data}-before"), or name a new folder in COUNTERWEIGHT_DATA, then restore again.`,
  })

  await start()
  const { situation, assessments } = await getCase(ids.caseId)
  const answer = assessments[0]?.answers[item]
  expect(situation.codeName.value).toBe(name)
  expect(answer?.revision).toBeGreaterThanOrEqual(before)
  expect(answer?.revision).toBeLessThanOrEqual(acknowledged)
  const revision = answer?.revision ?? 0
  expect(answer?.note).toBe(`${name} ${revision - 1}`)
  expect((await sendOne(setAnswer(ids, item, level(0), revision))).kind).toBe('applied')
}, 120_000)

test('The address that a killed copy left behind misleads no backup while the next copy starts', async () => {
  await running?.stop()
  writeFileSync(join(data, 'database-url'), 'postgresql://postgres@localhost:5432/postgres?host=%2Fgone\n')
  const postgres = await startEmbeddedPostgres({ dataDirectory: data })
  try {
    expect((await run('--backup')).said).toBe(
      `The data in ${data} is in use by process ${process.pid}, which is just starting or stopping, or is another backup: wait until it is done, then try again.`,
    )
  } finally {
    await postgres.stop()
  }
}, 120_000)

test('A database that does not run is backed up too, under the time when no name is given; no data is said to be none', async () => {
  await running?.stop()
  expect((await run('--backup')).said).toMatch(
    /^Saved 1 case .*counterweight-\d{4}-\d\d-\d\dT\d{6}Z\.backup, /,
  )
  rmSync(data, { recursive: true })
  expect((await run('--backup')).said).toMatch(/^There are no data of Counterweight in .*data yet: /)
  expect(existsSync(join(data, 'postgres'))).toBe(false)
}, 120_000)
