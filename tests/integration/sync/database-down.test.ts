import pg from 'pg'
import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { get, post, sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, newIds, setAnswer } from './changes'

const database = startOnFreshDatabase()

afterEach(() => vi.restoreAllMocks())

async function useAddress(url: string): Promise<void> {
  await closeDb()
  process.env.DATABASE_URL = url
}

describe('without its database', () => {
  const nowhere = [
    'postgresql://postgres@127.0.0.1:1/postgres',
    'postgresql://postgres@localhost/postgres?host=%2Fnowhere',
    'postgresql://postgres@no-such-host.invalid/postgres',
  ]

  it.each(nowhere)('the server says so in plain JSON, and logs nothing a person wrote: %s', async (url) => {
    const lines: string[] = []
    vi.spyOn(console, 'error').mockImplementation((...parts) => void lines.push(parts.join(' ')))
    await useAddress(url)
    const ids = newIds()
    const changes = [
      [createCase(ids)],
      [editSituation(ids, 'ask', 'CANARY')],
      [setAnswer(ids, 'law.weight', level(1, 'CANARY'))],
      [setAnswer(ids, 'law.weight', level(1))],
    ]
    const responses = [
      ...(await Promise.all(changes.map((one) => post(JSON.stringify({ changes: one }))))),
      await get(),
      await get(`?case=${ids.caseId}`),
    ]
    for (const response of responses) {
      expect(response.status).toBe(503)
      expect(await response.json()).toEqual({ error: 'database-down' })
    }
    expect(lines).toHaveLength(6)
    expect(lines.join()).not.toContain('CANARY')
    await useAddress(database.url())
  })

  it('the server goes on when the database comes back, and nothing acknowledged is lost', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await useAddress(database.url())
    const ids = newIds()
    const created = createCase(ids)
    await sendOne(created)

    const client = new pg.Client({ connectionString: inject('postgres') })
    await client.connect()
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      new URL(database.url()).pathname.slice(1),
    ])
    await client.end()

    // The first may meet a connection that has just been cut: then it is told to come again, and comes again.
    const first = await post(JSON.stringify({ changes: [created] }))
    expect([200, 503]).toContain(first.status)
    expect(await sendOne(created)).toMatchObject({ kind: 'applied', revision: 1 })
  })
})

it('on a full disk, where the database only reads, all can be read, and a save is told why it has to wait', async () => {
  const lines: string[] = []
  vi.spyOn(console, 'error').mockImplementation((...parts) => void lines.push(parts.join(' ')))
  await useAddress(database.url())
  const ids = newIds()
  await sendOne(createCase(ids))
  const readOnly = new URL(database.url())
  readOnly.searchParams.set('options', '-c default_transaction_read_only=on')
  await useAddress(readOnly.href)

  expect((await get()).status).toBe(200)
  expect((await get(`?case=${ids.caseId}`)).status).toBe(200)
  const saves = [
    setAnswer(ids, 'law.weight', level(1)),
    setAnswer(ids, 'law.weight', level(1, 'CANARY')),
    editSituation(ids, 'ask', 'CANARY'),
    createCase(newIds()),
  ]
  for (const change of saves) {
    const refusal = await post(JSON.stringify({ changes: [change] }))
    expect(refusal.status).toBe(503)
    expect(await refusal.json()).toEqual({ error: 'server-disk-full' })
  }
  expect(lines.join()).not.toContain('CANARY')
  await useAddress(database.url())
})
