import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { removePassphrases } from '@/lib/server/launch/database/remove-passphrases'
import { newToken } from '@/lib/server/people/token'
import type { InviteReply } from '@/lib/wire/mission-types'
import type { NewSecondStep, RecoveryCodesReply } from '@/lib/wire/people-types'
import { readTable } from '@/tests/integration/sync/tables'
import { Browser } from './api'
import { first, joined, phrase, startWithFirstPerson } from './mission-people'
import { phoneBytes, phoneWith } from './phone-with'

const { url } = startWithFirstPerson()
const key = newToken()

beforeEach(() => {
  process.env.COUNTERWEIGHT_KEY = key
})
afterAll(() => {
  Reflect.deleteProperty(process.env, 'COUNTERWEIGHT_KEY')
})

// the clock of the application stands, so that no code runs out in the middle of a test
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterAll(() => {
  vi.useRealTimers()
})

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url() })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** Somebody new whose phone is set up: its codes, the recovery codes, and how they sign in. */
async function withPhone(name: string) {
  const { browser, id } = await joined(name, ['negotiator'])
  const begun = (await browser.post('second-step/begin', {})).body as NewSecondStep
  const code = phoneWith(begun.secret)
  const confirmed = await browser.post('second-step/confirm', { code: code(-1) })
  expect(confirmed.status).toBe(200)
  const { codes } = confirmed.body as RecoveryCodesReply
  const signIn = async (given?: string) => {
    const fresh = new Browser()
    const { body } = await fresh.post('sign-in', {
      name,
      passphrase: `${phrase} ${name}`,
      ...(given === undefined ? {} : { code: given }),
    })
    return { fresh, error: (body as { error?: string }).error }
  }
  return { browser, id, begun, code, codes, signIn }
}

describe('a code of the phone beside the passphrase', () => {
  it('asks for nothing before a code of that phone has come', async () => {
    const { browser, name } = await joined('Bo', ['negotiator'])
    const begun = (await browser.post('second-step/begin', {})).body as NewSecondStep
    expect(begun.link).toBe(`otpauth://totp/Counterweight%3ABo?secret=${begun.secret}&issuer=Counterweight`)
    expect((await browser.post('second-step/confirm', { code: '12345' })).body).toEqual({
      error: 'wrong-code',
    })
    expect(await browser.me()).toMatchObject({ recoveryCodes: null })
    const other = new Browser()
    expect((await other.post('sign-in', { name, passphrase: `${phrase} ${name}` })).status).toBe(200)
  })

  it('is asked for once the passphrase is right, opens once, and not by an old code', async () => {
    const { code, signIn, browser } = await withPhone('Cleo')
    expect(await browser.me()).toMatchObject({ recoveryCodes: 10 })
    expect((await signIn()).error).toBe('code-needed')
    expect((await signIn('')).error).toBe('code-needed')
    expect((await signIn(code(-1))).error).toBe('wrong-code') // it turned the step on
    expect((await signIn('000000x')).error).toBe('wrong-code')
    const now = code()
    const { fresh, error } = await signIn(now)
    expect(error).toBeUndefined()
    expect(await fresh.cases()).toBe(200)
    expect((await signIn(now)).error).toBe('wrong-code')
    const wrong = await new Browser().post('sign-in', {
      name: 'Cleo',
      passphrase: 'not that one, surely',
      code: code(1),
    })
    expect(wrong.body).toEqual({ error: 'wrong' })
    expect((await signIn(code(1))).error).toBeUndefined() // which did not use it up
  })

  it('lets in one of two who show one code at once', async () => {
    const { code, signIn } = await withPhone('Dana')
    const both = await Promise.all([signIn(code()), signIn(code())])
    expect(both.map(({ error }) => error).sort()).toEqual(['wrong-code', undefined])
  })

  it('ends every other sign-in when it is turned on', async () => {
    const { browser, name } = await joined('Edo', ['negotiator'])
    const other = new Browser()
    await other.post('sign-in', { name, passphrase: `${phrase} ${name}` })
    const begun = (await browser.post('second-step/begin', {})).body as NewSecondStep
    const code = phoneWith(begun.secret)()
    expect((await browser.post('second-step/confirm', { code })).status).toBe(200)
    expect([await browser.cases(), await other.cases()]).toEqual([200, 401])
    expect((await browser.post('second-step/begin', {})).body).toEqual({ error: 'second-step-stands' })
  })

  it('has ten recovery codes, each of which opens once', async () => {
    const { codes, signIn } = await withPhone('Fola')
    const [one = '', two = ''] = codes
    const { fresh, error } = await signIn(one.toLowerCase().replaceAll('-', ' '))
    expect(error).toBeUndefined()
    expect(await fresh.me()).toMatchObject({ recoveryCodes: 9 })
    expect((await signIn(one)).error).toBe('wrong-code')
    expect((await signIn(two)).error).toBeUndefined()
  })

  it('takes ten tries in a quarter of an hour, with the tries of the passphrase', async () => {
    const { codes, signIn } = await withPhone('Gita')
    for (let tries = 0; tries < 10; tries += 1) expect((await signIn('111')).error).toBe('wrong-code')
    expect((await signIn(codes[0])).error).toBe('too-often')
    await run('DELETE FROM "Tries"')
    expect((await signIn(codes[0])).error).toBeUndefined()
  })

  it('is taken away with a code, and by nobody who only finds the page open', async () => {
    const { browser, codes, signIn } = await withPhone('Hugo')
    expect((await browser.post('second-step/end', { code: '' })).body).toEqual({ error: 'wrong-code' })
    expect((await browser.post('second-step/end', { code: codes[3] })).status).toBe(200)
    expect(await browser.me()).toMatchObject({ recoveryCodes: null })
    expect((await signIn()).error).toBeUndefined()
  })

  it('is taken away by the new link that an administrator makes for somebody who lost the phone', async () => {
    const { id, signIn } = await withPhone('Ines')
    const wish = { missionId: 'local', roles: ['negotiator'], days: 3, forPersonId: id }
    const { token } = (await first.ask('POST', 'missions/invite', wish)).body as InviteReply
    const fresh = new Browser()
    const next = { invitation: token, name: 'Ines', passphrase: `${phrase} Ines` }
    expect((await fresh.post('join', next)).status).toBe(200)
    expect(await fresh.me()).toMatchObject({ recoveryCodes: null, id })
    expect((await signIn()).error).toBeUndefined()
  })

  it('is stored so that the database alone shows none, and is no code of somebody else', async () => {
    const { begun, id, code } = await withPhone('Jana')
    const { id: other, signIn } = await withPhone('Kofi')
    const stored = (await readTable(url(), 'SecondStep')).find(({ personId }) => personId === id)?.secret
    const secret = Buffer.from(phoneBytes(begun.secret))
    expect((stored as Buffer).includes(secret)).toBe(false)
    await run(`UPDATE "SecondStep" SET secret = (SELECT secret FROM "SecondStep" WHERE "personId" = '${id}'), "lastStep" = 0
      WHERE "personId" = '${other}'`)
    expect((await signIn(code())).error).toBe('phone-unreadable')
  })

  it('needs the key of the installation; without it recovery codes open, and all else goes on', async () => {
    const { browser, codes, code, signIn } = await withPhone('Lin')
    for (const missing of ['', newToken(), 'x']) {
      process.env.COUNTERWEIGHT_KEY = missing
      expect((await signIn(code())).error).toBe('phone-unreadable')
    }
    expect((await browser.post('second-step/end', { code: code() })).body).toEqual({
      error: 'phone-unreadable',
    })
    expect((await signIn(codes[0])).error).toBeUndefined()
    process.env.COUNTERWEIGHT_KEY = ''
    const { browser: other } = await joined('Mo', ['negotiator'])
    expect((await other.post('second-step/begin', {})).body).toEqual({ error: 'no-phone-key' })
    expect(await other.cases()).toBe(200)
    expect((await browser.post('second-step/end', { code: codes[1] })).status).toBe(200)
  })

  it('of the first person goes with the passphrase that is forgotten at the terminal', async () => {
    const begun = (await first.post('second-step/begin', {})).body as NewSecondStep
    const code = phoneWith(begun.secret)()
    expect((await first.post('second-step/confirm', { code })).status).toBe(200)
    await removePassphrases(url())
    const left = new pg.Client({ connectionString: url() })
    await left.connect()
    const { rows } = await left.query(
      `SELECT FROM "SecondStep" WHERE "personId" = 'local' UNION ALL SELECT FROM "RecoveryCode" WHERE "personId" = 'local'`,
    )
    await left.end()
    expect(rows).toEqual([])
  })
})
