import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { removePassphrases } from '@/lib/server/launch/database/remove-passphrases'
import { newToken } from '@/lib/server/people/token'
import type { InviteReply } from '@/lib/wire/mission-types'
import type { PasskeyOptions } from '@/lib/wire/people-types'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { readTable } from '@/tests/integration/sync/tables'
import { Browser } from './api'
import { SoftwareKey } from './software-key'

const phrase = 'four brown goats by the well'
let database: FreshDatabase
let key: string
/** The first person, who came in by the link of the start. */
let first: Browser

beforeEach(async () => {
  database = await makeFreshDatabase()
  await useAsApplication(database.url)
  process.env.COUNTERWEIGHT_START_KEY = key = newToken()
  first = new Browser()
  expect((await first.post('begin', { key, name: 'Amal', passphrase: null })).status).toBe(200)
})
afterEach(async () => {
  vi.useRealTimers()
  Reflect.deleteProperty(process.env, 'COUNTERWEIGHT_ORIGIN')
  await closeDb()
  await database.drop()
})

type Asked = { readonly options: { readonly challenge: string } }

/** What is asked of a passkey, and whether anything is. */
async function asked(browser: Browser, act: 'ask' | 'new', body: object = {}) {
  const { body: reply } = await browser.post(`passkey/${act}`, body)
  return reply as PasskeyOptions & Asked & { readonly error?: string }
}

async function add(browser: Browser, stick: SoftwareKey, current: string | null = null): Promise<string> {
  const made = stick.make(await asked(browser, 'new', { current }))
  const { body } = await browser.post('passkey/add', { name: 'Grey stick', passkey: made })
  return (body as { error?: string }).error ?? 'kept'
}

async function signIn(stick: SoftwareKey, wrong = {}) {
  const browser = new Browser()
  const { body } = await browser.post('passkey/sign-in', stick.use(await asked(browser, 'ask'), wrong))
  return { browser, came: (body as { error?: string }).error ?? 'in' }
}

describe('the first passkey of the first person', () => {
  it('shuts the door of the link, ends every other sign-in, and lets them in from then on', async () => {
    const other = new Browser()
    await other.post('come-in', { key })
    const stick = new SoftwareKey(7)
    expect(await add(first, stick)).toBe('kept')
    expect([await first.cases(), await other.cases()]).toEqual([200, 401])
    expect((await other.post('come-in', { key })).body).toEqual({ next: 'passkey' })
    expect(await other.cases()).toBe(401)
    const { browser, came } = await signIn(stick)
    expect(came).toBe('in')
    expect(await browser.me()).toMatchObject({
      ...{ id: 'local', hasPassphrase: false, hasProof: true },
      passkeys: [{ id: stick.id, name: 'Grey stick', usedAt: expect.any(String) as string }],
    })
    expect((await readTable(database.url, 'SignIn')).map(({ proof }) => proof)).toEqual([
      'passkey',
      'passkey',
    ])
  })

  it('cannot be removed while there is no passphrase, and can when there is one', async () => {
    const [stick, second] = [new SoftwareKey(), new SoftwareKey()]
    await add(first, stick)
    expect((await first.post('passkey/remove', { id: stick.id })).body).toEqual({ error: 'last-passkey' })
    expect(await add(first, second)).toBe('kept')
    expect((await first.post('passkey/remove', { id: stick.id })).status).toBe(200)
    expect((await first.post('passkey/remove', { id: second.id })).body).toEqual({ error: 'last-passkey' })
    expect((await first.post('passphrase', { current: null, next: phrase })).status).toBe(200)
    const { browser } = await signIn(second)
    expect((await first.post('passkey/remove', { id: second.id })).status).toBe(200)
    expect([await first.cases(), await browser.cases()]).toEqual([200, 401])
    expect((await signIn(second)).came).toBe('wrong-passkey')
  })

  it('is forgotten at the terminal, and the link opens again', async () => {
    await add(first, new SoftwareKey())
    await removePassphrases(database.url)
    expect((await first.post('come-in', { key })).body).toEqual({ next: 'in' })
  })
})

describe('a passkey', () => {
  it('opens once for what was asked of it, and not for what nobody asked, or long ago', async () => {
    const stick = new SoftwareKey()
    await add(first, stick)
    const browser = new Browser()
    const signed = stick.use(await asked(browser, 'ask'))
    const both = await Promise.all([
      browser.post('passkey/sign-in', signed),
      new Browser().post('passkey/sign-in', signed),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
    expect((await signIn(stick, { challenge: newToken() })).came).toBe('passkey-late')
    const forNew = await asked(first, 'new', { current: null })
    expect((await browser.post('passkey/sign-in', stick.use(forNew))).body).toEqual({ error: 'passkey-late' })
    const late = await asked(browser, 'ask')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 301_000 })
    expect((await browser.post('passkey/sign-in', stick.use(late))).body).toEqual({ error: 'passkey-late' })
  })

  it('opens for a page of this copy alone, by its own signature, and with proof of who touched it', async () => {
    const stick = new SoftwareKey()
    await add(first, stick)
    for (const wrong of [
      { origin: 'http://localhost:3001' },
      { origin: 'http://127.0.0.1:3000' },
      { site: 'other.example.org' },
      { isUnverified: true },
    ])
      expect((await signIn(stick, wrong)).came).toBe('wrong-passkey')
    expect((await signIn(new SoftwareKey().named(stick))).came).toBe('wrong-passkey')
    expect((await signIn(new SoftwareKey())).came).toBe('wrong-passkey')
    expect((await signIn(stick)).came).toBe('in')
    const trail = await readTable(database.url, 'Audit')
    const refused = trail.filter(({ act }) => act === 'sign-in-refused')
    expect(refused.map(({ subject }) => subject)).toEqual([...Array<string>(5).fill('local'), null])
  })

  it('that counts was copied when its count goes back; one that does not count may stay at none', async () => {
    const [counting, plain] = [new SoftwareKey(7), new SoftwareKey()]
    await add(first, counting)
    await add(first, plain)
    expect((await signIn(counting)).came).toBe('in')
    counting.counter = 7
    expect((await signIn(counting)).came).toBe('passkey-copied')
    counting.counter = 4_000_000_000
    expect((await signIn(counting)).came).toBe('in')
    expect([(await signIn(plain)).came, (await signIn(plain)).came]).toEqual(['in', 'in'])
  })

  it('is made by whoever can prove again who they are, not by whoever finds the page open', async () => {
    await first.post('passphrase', { current: null, next: phrase })
    expect((await asked(first, 'new', { current: null })).error).toBe('wrong')
    expect((await asked(first, 'new', { current: `${phrase}!` })).error).toBe('wrong')
    expect(await add(first, new SoftwareKey(), phrase)).toBe('kept')
  })

  it('is asked for again before another is made, or a passphrase, where there is no passphrase', async () => {
    const stick = new SoftwareKey()
    await add(first, stick)
    expect((await asked(first, 'new', { current: null })).error).toBeUndefined()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 })
    expect((await asked(first, 'new', { current: null })).error).toBe('prove-again')
    const own = { current: null, next: phrase }
    expect((await first.post('passphrase', own)).body).toEqual({ error: 'prove-again' })
    const unlocked = await first.post('unlock', { passkey: stick.use(await asked(first, 'ask')) })
    expect(unlocked.status).toBe(200)
    expect(await add(first, new SoftwareKey())).toBe('kept')
  })

  it('of somebody else opens no page of mine, and is not kept as mine', async () => {
    const stick = new SoftwareKey()
    await first.post('passphrase', { current: null, next: phrase })
    await add(first, stick, phrase)
    const invited = await first.ask('POST', 'missions/invite', {
      missionId: 'local',
      roles: ['negotiator'],
      days: 3,
    })
    const bo = new Browser()
    const joining = {
      invitation: (invited.body as InviteReply).token,
      name: 'Bo',
      passphrase: `${phrase} Bo`,
    }
    expect((await bo.post('join', joining)).status).toBe(200)
    const unlock = { passkey: stick.use(await asked(bo, 'ask')) }
    expect((await bo.post('unlock', unlock)).body).toEqual({ error: 'wrong-passkey' })
    expect(await add(bo, new SoftwareKey().named(stick), `${phrase} Bo`)).toBe('passkey-known')
    const forFirst = await asked(first, 'new', { current: phrase })
    const made = { name: 'Mine', passkey: new SoftwareKey().make(forFirst) }
    expect((await bo.post('passkey/add', made)).body).toEqual({ error: 'passkey-late' })

    const own = new SoftwareKey()
    expect(await add(bo, own, `${phrase} Bo`)).toBe('kept')
    const { id = '' } = (await bo.me()) ?? {}
    const suspend = (isSuspended: boolean) =>
      first.ask('POST', 'missions/suspend', { missionId: 'local', personId: id, isSuspended })
    expect((await suspend(true)).status).toBe(200)
    expect((await signIn(own)).came).toBe('wrong-passkey')
    expect((await suspend(false)).status).toBe(200)
    expect((await signIn(own)).came).toBe('in')

    const again = await first.ask('POST', 'missions/invite', {
      ...{ missionId: 'local', roles: ['negotiator'], days: 3, forPersonId: id },
    })
    const back = { invitation: (again.body as InviteReply).token, name: 'Bo', passphrase: `${phrase} two` }
    expect((await new Browser().post('join', back)).status).toBe(200)
    expect((await signIn(own)).came).toBe('wrong-passkey')
  })

  it('belongs to the name of a team’s server, and there is none where it has no name', async () => {
    process.env.COUNTERWEIGHT_ORIGIN = 'https://10.0.0.5'
    expect((await asked(new Browser(), 'ask')).error).toBe('no-passkeys-here')
    process.env.COUNTERWEIGHT_ORIGIN = 'https://cases.example.org'
    const server = new Browser()
    expect((await server.post('begin', { key, name: 'Amal', passphrase: phrase })).status).toBe(200)
    const stick = new SoftwareKey(null, { origin: 'https://cases.example.org' })
    expect(await add(server, stick, phrase)).toBe('kept')
    expect((await signIn(stick, { origin: 'http://localhost:3000' })).came).toBe('wrong-passkey')
    expect((await signIn(stick)).came).toBe('in')
  })
})
