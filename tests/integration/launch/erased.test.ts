import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { forget } from '@/lib/server/launch/database/forget'
import { migrate } from '@/lib/server/launch/database/migrate'
import { getCase, send, sendOne, useDatabase } from '../sync/api'
import { createCase, deleteCase, editSituation, level, newIds, setAnswer } from '../sync/changes'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const dataDirectory = join(folder.path, 'data')
let postgres: EmbeddedPostgres

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataDirectory })
  await migrate(postgres.url)
  await useDatabase(postgres.url)
}, 120_000)

afterAll(async () => {
  await closeDb()
  await postgres.stop()
  folder.remove()
})

/** Every file of the data folder, the log of the database among them, that holds these words. */
function filesWith(words: string, at = dataDirectory): readonly string[] {
  return readdirSync(at).flatMap((name) => {
    const path = join(at, name)
    if (statSync(path).isDirectory()) return filesWith(words, path)
    return readFileSync(path).includes(words) ? [path] : []
  })
}

const sql = async (statement: string) => {
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

test('of a case that was deleted no byte is left in the files of the database, nor in its log', async () => {
  const gone = newIds()
  const stays = newIds()
  await send(createCase(gone), editSituation(gone, 'codeName', 'Condemned Heron'))
  await send(setAnswer(gone, 'law.weight', level(2, 'Whispered by the driver. '.repeat(200))))
  await send(createCase(stays), editSituation(stays, 'codeName', 'Lasting Egret'))
  await sql('ANALYZE') // as the database does by itself from time to time
  await sql('CHECKPOINT')
  expect(filesWith('Condemned Heron').length).toBeGreaterThan(1) // in its table and in the log

  await send(deleteCase(gone))
  await forget({ url: postgres.url, days: 365, dataDirectory })
  expect(filesWith('Condemned Heron')).toEqual([])
  expect(filesWith('Whispered by the driver')).toEqual([])
  expect(filesWith('Lasting Egret').length).toBeGreaterThan(0)
  expect((await getCase(stays.caseId)).situation.codeName.value).toBe('Lasting Egret')
})

test('a text that was replaced goes when it is old enough, and not before', async () => {
  const ids = newIds()
  const lost = editSituation(ids, 'ask', 'Third wording', 1)
  await send(
    createCase(ids),
    editSituation(ids, 'ask', 'First wording'),
    editSituation(ids, 'ask', 'Second wording', 1),
  )
  expect(await sendOne(lost)).toMatchObject({ kind: 'conflict', theirs: { value: 'Second wording' } })
  await send(editSituation(ids, 'ask', 'Fourth wording', 2))

  await forget({ url: postgres.url, days: 30, dataDirectory })
  expect(filesWith('First wording')).not.toEqual([])

  await sql(`UPDATE "Change" SET "receivedAt" = "receivedAt" - interval '31 days'`)
  await forget({ url: postgres.url, days: 30, dataDirectory })
  for (const old of ['First wording', 'Second wording', 'Third wording']) expect(filesWith(old)).toEqual([])
  expect((await getCase(ids.caseId)).situation.ask.value).toBe('Fourth wording')
  // The log still knows the change, and says what came of it; of the text that stood in its way nothing is left.
  expect(await sendOne(lost)).toMatchObject({ kind: 'conflict', theirs: { value: '' } })
})

test('a text that stood for long is kept from the day on which it was replaced', async () => {
  const ids = newIds()
  await send(createCase(ids), editSituation(ids, 'ask', 'Wording of a year'))
  await sql(`UPDATE "Change" SET "receivedAt" = "receivedAt" - interval '400 days'`)
  await send(editSituation(ids, 'ask', 'Written over by mistake', 1))
  await forget({ url: postgres.url, days: 365, dataDirectory })
  expect(filesWith('Wording of a year')).not.toEqual([])
})

test('a round that is interrupted is made again', async () => {
  const gone = newIds()
  await send(createCase(gone), editSituation(gone, 'codeName', 'Halted Curlew'))
  await sql('CHECKPOINT')
  await send(deleteCase(gone))
  const reader = new pg.Client({ connectionString: postgres.url })
  await reader.connect()
  try {
    await reader.query('BEGIN; LOCK TABLE "PrivateText" IN ACCESS SHARE MODE')
    await expect(forget({ url: postgres.url, days: 365, dataDirectory })).rejects.toThrow('lock timeout')
    expect(filesWith('Halted Curlew')).not.toEqual([])
  } finally {
    await reader.end()
  }
  await forget({ url: postgres.url, days: 365, dataDirectory })
  expect(filesWith('Halted Curlew')).toEqual([])
})

test('words that the database kept for its plans, before it was told to keep none, are gone after an update', async () => {
  const gone = newIds()
  await send(createCase(gone), editSituation(gone, 'codeName', 'Sampled Bittern'))
  await sql('ALTER TABLE "PrivateText" ALTER COLUMN body SET STATISTICS -1')
  await sql('ANALYZE "PrivateText"')
  await send(deleteCase(gone))
  await forget({ url: postgres.url, days: 365, dataDirectory })
  expect(filesWith('Sampled Bittern')).not.toEqual([])

  await sql(`DELETE FROM _prisma_migrations WHERE migration_name = '20261130050500_no_statistics_of_texts'`)
  expect(await migrate(postgres.url)).toHaveLength(1)
  await forget({ url: postgres.url, days: 365, dataDirectory })
  expect(filesWith('Sampled Bittern')).toEqual([])
})
