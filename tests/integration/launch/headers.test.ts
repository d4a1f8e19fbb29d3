import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { protocolHeader } from '@/lib/wire/protocol'
import { comeIn } from './come-in'
import { endLauncher, startLauncher, type Launcher } from './launcher'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
let address: string
let launcher: Launcher
let cookie: string

beforeAll(async () => {
  const port = String(await freePort())
  address = `http://127.0.0.1:${port}`
  launcher = startLauncher({ PORT: port, COUNTERWEIGHT_DATA: folder.path })
  await launcher.up
  cookie = await comeIn(launcher.startLink())
}, 300_000) // the first start builds the pages

afterAll(async () => {
  await endLauncher(launcher)
  folder.remove()
})

const ask = (path: string, method = 'GET') =>
  fetch(`${address}${path}`, { method, redirect: 'manual', headers: { cookie } })

describe('Every answer says that it may not be framed, sniffed or told on:', () => {
  test.each([
    ['a page', '/en', 200],
    ['a page that is not there', '/en/nowhere', 404],
    ['a page that is not there, with a dot', '/en/a.b', 404],
    ['the way to a language', '/', 307],
    ['the list of cases', '/api/sync', 200],
    ['a question that is not right', '/api/sync?case=7', 400],
    ['a call that is not there', '/api/none', 404],
    ['the icon', '/icon.svg', 200],
    ['a file that is not there', '/_next/static/none.js', 404],
  ])('%s', async (_what, path, status) => {
    const { headers, status: actual } = await ask(path)
    expect(actual).toBe(status)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/frame-ancestors 'none'$/) as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
      'cross-origin-opener-policy': 'same-origin',
    })
  })

  test('a request of a page elsewhere', async () => {
    const { headers, status } = await fetch(`${address}/api/sync`, {
      method: 'POST',
      headers: { origin: 'http://example.org' },
    })
    expect(status).toBe(403)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

test('A page of another version is told so by the server that runs, and nothing it sends is taken', async () => {
  const headers = { cookie, [protocolHeader]: '999', 'content-type': 'application/json' }
  const response = await fetch(`${address}/api/sync`, { method: 'POST', headers, body: '{"changes":[]}' })
  expect(response.status).toBe(409)
})

test.each(['/en', '/en/nowhere', '/en/a.b', '/en/walk.html', '/apiary'])(
  'Scripts of %s run only if they are those of its document',
  async (path) => {
    const response = await fetch(`${address}${path}`)
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^;]*;/)
  },
)

test.each(['/en', '/en/cases', '/_next/static'])(
  '%s comes in the smallest form that a browser takes',
  async (path) => {
    const target = path === '/_next/static' ? await firstScript() : path
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' }
    const response = await fetch(`${address}${target}`, { headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBe('br')
    expect((await response.text()).length).toBeGreaterThan(1_000) // fetch unpacks it
  },
)

async function firstScript(): Promise<string> {
  const page = await (await fetch(`${address}/en`)).text()
  return /src="(\/_next\/static\/[^"?]+\.js)/.exec(page)?.[1] ?? ''
}
