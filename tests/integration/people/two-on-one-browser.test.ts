import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { newToken } from '@/lib/server/people/token'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { signInAs } from '@/tests/integration/sign-in-as'
import { Browser } from './api'
import { forgetAllTries } from './sign-in-rows'

const phrase = 'four brown goats by the well'
const other = 'b7c1f3a2-6f1d-4f0e-9f39-2c7d6a0b9e11'
const browser = new Browser()
let firstCookie = ''
let database: FreshDatabase

beforeAll(async () => {
  database = await makeFreshDatabase()
  await useAsApplication(database.url)
  const key = (process.env.COUNTERWEIGHT_START_KEY = newToken())
  expect((await browser.post('begin', { key, name: 'Amal', passphrase: phrase })).status).toBe(200)
  firstCookie = browser.cookie
})
afterAll(async () => {
  await closeDb()
  await database.drop()
})
beforeEach(async () => {
  browser.cookie = firstCookie
  browser.page = null
  browser.mode = 'cors'
  await forgetAllTries(database.url)
})

/** Somebody else signs in, in the same browser: its cookie is theirs from now on. */
async function another(): Promise<void> {
  const [name = ''] = firstCookie.split('=')
  browser.cookie = `${name}=${await signInAs(database.url, other)}`
}

const newCase = () => ({
  kind: 'create-case',
  changeId: randomUUID(),
  caseId: randomUUID(),
  madeAt: '2026-11-30T10:00:00.000Z',
  assessmentId: randomUUID(),
  instrument: '1',
})

async function caseCount(): Promise<number> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM "Case"')
  await client.end()
  return rows[0]?.count ?? 0
}

describe('a page of one person, in a browser where another has come in', () => {
  it('is told who is signed in, by an id', async () => {
    expect((await browser.me())?.id).toBe('local')
    await another()
    expect((await browser.me())?.id).toBe(other)
  })

  it('sends nothing and is given nothing: nobody of hers is signed in', async () => {
    browser.page = 'local'
    expect(await browser.cases()).toBe(200)
    await another()
    expect(await browser.cases()).toBe(401)
    expect((await browser.ask('POST', 'sync', { changes: [newCase()] })).status).toBe(401)
    expect(await caseCount()).toBe(0)
  })

  it('ends no sign-in but her own', async () => {
    await another()
    browser.page = 'local'
    expect((await browser.post('end', { which: 'this' })).status).toBe(401)
    browser.page = other
    expect(await browser.cases()).toBe(200)
    expect((await browser.post('end', { which: 'this' })).status).toBe(200)
  })
})

describe('a page that is locked', () => {
  it('opens by the passphrase of whoever is signed in, and by nothing else', async () => {
    expect((await browser.post('unlock', { passphrase: 'four brown goats by the river' })).body).toEqual({
      error: 'wrong',
    })
    expect((await browser.post('unlock', { passphrase: phrase })).status).toBe(200)
    await another()
    expect((await browser.post('unlock', { passphrase: phrase })).status).toBe(403)
  })

  it('takes ten tries in a quarter of an hour', async () => {
    for (let count = 0; count < 10; count++) await browser.post('unlock', { passphrase: `guess ${count}` })
    expect((await browser.post('unlock', { passphrase: phrase })).status).toBe(429)
  })

  it('is not gone round by typing the address of what it asks for', async () => {
    browser.mode = 'navigate'
    expect(await browser.cases()).toBe(403)
  })
})
