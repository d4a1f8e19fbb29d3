import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newToken } from '@/lib/server/people/token'
import { closeDb } from '@/lib/server/db'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { Browser } from './api'
import { changeSignIns, readSignIns } from './sign-in-rows'

const phrase = 'four brown goats by the well'
let database: FreshDatabase
let key: string

beforeEach(async () => {
  database = await makeFreshDatabase()
  await useAsApplication(database.url)
  process.env.COUNTERWEIGHT_START_KEY = key = newToken()
})
afterEach(async () => {
  await closeDb()
  await database.drop()
})

const started = async (name: string, passphrase: string | null = null) => {
  const browser = new Browser()
  const { status } = await browser.post('begin', { key, name, passphrase })
  expect(status).toBe(200)
  return browser
}

describe('before anybody has begun', () => {
  it('nothing is read without a sign-in, whatever the browser shows', async () => {
    const browser = new Browser()
    expect(await browser.cases()).toBe(401)
    for (const token of ['', 'x', newToken(), `${newToken()}x`, "' OR true --"]) {
      browser.cookie = `counterweight-3000=${token}`
      expect(await browser.cases()).toBe(401)
    }
  })

  it('the link of the start leads to the beginning, and only that link', async () => {
    const browser = new Browser()
    expect((await browser.post('come-in', { key })).body).toEqual({ next: 'begin' })
    for (const other of ['', 'x', newToken(), key.slice(1)]) {
      expect((await browser.post('come-in', { key: other })).status).toBe(403)
      expect((await browser.post('begin', { key: other, name: 'A', passphrase: null })).status).toBe(403)
    }
    expect(await browser.cases()).toBe(401)
  })

  it('no key is right where none was made', async () => {
    process.env.COUNTERWEIGHT_START_KEY = ''
    expect((await new Browser().post('come-in', { key: '' })).status).toBe(403)
  })

  it('of eight who begin at once one does', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => new Browser().post('begin', { key, name: 'Amal', passphrase: null })),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
  })
})

describe('whoever began without a passphrase', () => {
  it('is in, and comes in again by the link from any browser', async () => {
    const first = await started('Amal')
    const other = new Browser('Chromium')
    expect(await first.cases()).toBe(200)
    expect((await other.post('come-in', { key })).body).toEqual({ next: 'in' })
    expect(await other.cases()).toBe(200)
    const me = await first.me()
    expect(me).toMatchObject({ name: 'Amal', hasPassphrase: false })
    expect(me?.signIns.map(({ device, isThis }) => [device, isThis])).toEqual([
      ['Chromium', false],
      ['Firefox', true],
    ])
  })

  it('has a token that no script reads, that other pages send only when they are left for this one, and that no copy of the database holds', async () => {
    const browser = new Browser()
    const { cookie } = await browser.post('begin', { key, name: '', passphrase: null })
    expect(cookie).toMatch(/^counterweight-3000=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const { rows } = await readSignIns(database.url)
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(browser.cookie.split('=')[1])
  })

  it('shuts the door of the link with the first passphrase, and is out everywhere else', async () => {
    const first = await started('Amal')
    const other = new Browser()
    await other.post('come-in', { key })
    expect((await first.post('passphrase', { current: null, next: phrase })).status).toBe(200)
    expect(await other.cases()).toBe(401)
    expect(await first.cases()).toBe(200)
    expect((await other.post('come-in', { key })).body).toEqual({ next: 'passphrase' })
    expect(await other.cases()).toBe(401)
    expect((await other.post('begin', { key, name: 'B', passphrase: null })).status).toBe(409)
    expect((await other.post('sign-in', { passphrase: phrase })).status).toBe(200)
    expect(await other.cases()).toBe(200)
  })

  it('can change the name', async () => {
    const first = await started('')
    await first.post('name', { name: '  Coast 1 ' })
    expect((await first.me())?.name).toBe('Coast 1')
  })
})

describe('a sign-in', () => {
  it('that is ended elsewhere is over with the next request', async () => {
    const [first, second, third] = [await started('A'), new Browser('B'), new Browser('C')]
    await second.post('come-in', { key })
    await third.post('come-in', { key })
    const id = (await first.me())?.signIns.find(({ device }) => device === 'B')?.id ?? ''
    expect((await first.post('end', { which: id })).cookie).toBeNull()
    expect([await first.cases(), await second.cases(), await third.cases()]).toEqual([200, 401, 200])
    await first.post('end', { which: 'others' })
    expect([await first.cases(), await third.cases()]).toEqual([200, 401])
    expect((await first.post('end', { which: 'this' })).cookie).toMatch(/counterweight-3000=; .*Max-Age=0/)
    expect(await first.cases()).toBe(401)
  })

  it('of somebody else is not mine to end', async () => {
    const first = await started('A')
    const { status } = await first.post('end', { which: '7d9a0a63-9e5a-4f4b-8a53-0f8f2f1d7f11' })
    expect(status).toBe(200)
    expect(await first.cases()).toBe(200)
  })

  it('ends after twelve hours, and by passphrase after an hour of rest', async () => {
    const first = await started('A', phrase)
    await changeSignIns(database.url, `"seenAt" = now() - interval '59 minutes'`)
    expect(await first.cases()).toBe(200)
    await changeSignIns(database.url, `"seenAt" = now() - interval '61 minutes'`)
    expect(await first.cases()).toBe(401)
    await changeSignIns(database.url, `proof = 'link'`)
    expect(await first.cases()).toBe(200)
    await changeSignIns(database.url, `"endsAt" = now() - interval '1 second'`)
    expect(await first.cases()).toBe(401)
  })

  it('is kept fresh by being used, once a minute', async () => {
    const first = await started('A')
    await changeSignIns(database.url, `"seenAt" = now() - interval '61 seconds'`)
    await Promise.all(Array.from({ length: 12 }, () => first.cases()))
    const { rows } = await readSignIns(database.url)
    expect(Date.now() - Number(rows[0]?.seenAt)).toBeLessThan(60_000)
  })
})
