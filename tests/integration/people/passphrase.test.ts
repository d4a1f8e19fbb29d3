import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { newToken } from '@/lib/server/people/token'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { Browser } from './api'
import { forgetAllTries } from './sign-in-rows'

const first = new Browser()
let phrase = 'four brown goats by the well'
let database: FreshDatabase

beforeAll(async () => {
  database = await makeFreshDatabase()
  await useAsApplication(database.url)
  const key = (process.env.COUNTERWEIGHT_START_KEY = newToken())
  expect((await first.post('begin', { key, name: 'Amal', passphrase: phrase })).status).toBe(200)
})
afterAll(async () => {
  await closeDb()
  await database.drop()
})
beforeEach(() => forgetAllTries(database.url))

const signIn = (passphrase: unknown, browser = new Browser()) => browser.post('sign-in', { passphrase })

describe('a passphrase', () => {
  it.each([
    ['too short', 'fourteen signs', 'short'],
    ['one letter', 'aaaaaaaaaaaaaaaaaaaa', 'common'],
    ['two letters in turn', 'abababababababababab', 'common'],
    ['digits in a row', '1234567890 1234567890', 'common'],
    ['one from the lists', 'Correct Horse Battery Staple', 'common'],
    ['one from the lists with a year', 'PasswordPassword2026', 'common'],
    ['the name of this', 'counterweight counterweight', 'common'],
  ])('that is %s is refused, with the reason', async (_, next, reason) => {
    const { status, body } = await first.post('passphrase', { current: phrase, next })
    expect([status, body]).toEqual([400, { error: reason }])
    expect((await signIn(phrase)).status).toBe(200)
  })

  it.each(['ثلاث خيام قرب البئر القديم', 'trois chèvres près du puits', '🐐🐐🐐 by the old well, at noon'])(
    'may be in any script: %s',
    async (next) => {
      expect((await first.post('passphrase', { current: phrase, next })).status).toBe(200)
      phrase = next
      expect((await signIn(next.normalize('NFD'))).status).toBe(200)
    },
  )

  it('is changed only by who knows it', async () => {
    for (const current of [null, '', 'something else entirely'])
      expect((await first.post('passphrase', { current, next: 'nine white herons at dawn' })).status).toBe(
        403,
      )
    expect((await signIn(phrase)).status).toBe(200)
  })

  it('that is changed while the old one signs in: no old sign-in outlives it', async () => {
    let outlived = 0
    for (let round = 0; round < 4; round += 1) {
      const next = `nine white herons, round ${round}`
      const old = [new Browser(), new Browser(), new Browser()]
      await Promise.all([
        first.post('passphrase', { current: phrase, next }),
        ...old.map((browser) => signIn(phrase, browser)),
      ])
      for (const browser of old) if ((await browser.cases()) === 200) outlived += 1
      phrase = next
      expect(await first.cases()).toBe(200)
    }
    expect(outlived).toBe(0)
  })
})

describe('signing in', () => {
  it('is refused after ten wrong tries, also with the right one, and whoever is in stays in', async () => {
    const wrong = await Promise.all(Array.from({ length: 10 }, () => signIn('wrong wrong wrong wrong')))
    expect(wrong.map(({ status }) => status)).toEqual(Array(10).fill(403))
    expect((await signIn(phrase)).status).toBe(429)
    expect(await first.cases()).toBe(200)
  })

  it('counts anew after the right one', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let wrong = 0; wrong < 8; wrong += 1) await signIn('wrong wrong wrong wrong')
      expect((await signIn(phrase)).status).toBe(200)
    }
  })

  it.each([null, 7, {}, ['x'], 'a\0b', '\ud800', 'x'.repeat(257), { not: '' }])(
    'takes a passphrase and nothing else: %j',
    async (passphrase) => {
      const { status, body } = await signIn(passphrase)
      expect(status).toBe(400)
      expect(body).toMatchObject({ error: 'bad-request' })
    },
  )
})
