import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { comeIn } from './come-in'
import { runStart } from './run-start'
import { endLauncher, startLauncher, type Launcher } from './launcher'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const data = join(folder.path, 'data')
const note = join(data, 'start-link')
const sealing = join(data, 'installation-key')
const phrase = 'four brown goats by the well'
let launcher: Launcher
let address: string

afterEach(() => endLauncher(launcher))
afterAll(() => {
  folder.remove()
})

async function start(): Promise<string> {
  const port = String(await freePort())
  address = `http://127.0.0.1:${port}`
  launcher = startLauncher({ PORT: port, COUNTERWEIGHT_DATA: data })
  await launcher.up
  return launcher.startLink()
}

const statusFor = async (cookie: string) =>
  (await fetch(`${address}/api/sync`, { headers: { cookie } })).status

test('The link of a start opens it, is new each time, and stands where only the owner reads it as long as it runs', async () => {
  const link = await start()
  expect(link).toMatch(new RegExp(`^${address}/start#key=[\\w-]{43}$`))
  expect(readFileSync(note, 'utf8')).toBe(`${link}\n`)
  expect(statSync(note).mode & 0o777).toBe(0o600)
  const key = readFileSync(sealing, 'utf8')
  expect(key).toMatch(/^[\w-]{43}\n$/)
  expect(statSync(sealing).mode & 0o777).toBe(0o600)
  const cookie = await comeIn(link)
  expect(await statusFor(cookie)).toBe(200)
  expect(await statusFor('')).toBe(401)
  await endLauncher(launcher)
  expect(existsSync(note)).toBe(false)

  const next = await start()
  expect(readFileSync(sealing, 'utf8')).toBe(key) // what phones need stays readable
  expect(next.split('#')[1]).not.toBe(link.split('#')[1])
  const renamed = cookie.replace(/^[^=]*/, `counterweight-${new URL(address).port}`)
  expect(await statusFor(renamed)).toBe(401) // of the start before
  await expect(comeIn(next.replace(/key=.*/, link.split('#')[1] ?? ''))).rejects.toThrow('403')
  expect(await statusFor(await comeIn(next))).toBe(200)
}, 300_000) // the first start builds the pages

test('With a passphrase no link is printed, until whoever owns the machine takes the passphrase away', async () => {
  const cookie = await comeIn(await start())
  const set = await fetch(`${address}/api/people/passphrase`, {
    method: 'POST',
    headers: { cookie, origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ current: null, next: phrase }),
  })
  expect(set.status).toBe(200)
  await endLauncher(launcher)
  expect(await start()).toBe('')
  expect(existsSync(note)).toBe(false)

  const signedIn = await fetch(`${address}/api/people/sign-in`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ passphrase: phrase }),
  })
  const own = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  expect(await statusFor(own)).toBe(200)
  expect(await runStart(['--forget-passphrase'], { COUNTERWEIGHT_DATA: data })).toEqual({
    code: 0,
    said: 'There is no passphrase and no passkey any more, and everybody is signed out. Start Counterweight again: it prints a link to come in.',
  })
  expect(await statusFor(own)).toBe(401)
  await endLauncher(launcher)
  expect(await statusForNewStart()).toBe(200)
}, 300_000)

const statusForNewStart = async () => statusFor(await comeIn(await start()))
