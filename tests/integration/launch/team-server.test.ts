import { copyFileSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import { connect } from 'node:tls'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { fixedHeadersAt } from '@/lib/server/launch/serving/fixed-headers'
import { readPair, renewCertificate } from '@/lib/server/launch/serving/renew-certificate'
import { askServer } from './ask-server'
import { endLauncher, startLauncher, until, type Launcher } from './launcher'
import { portOf } from './old-postgres'
import { makeTemporaryFolder } from './temporary-folder'

const files = join(import.meta.dirname, 'tls')
const cert = join(files, 'first-cert.pem')
const key = join(files, 'first-key.pem')
const phrase = 'four brown goats by the well'

/** The networks from which somebody tried to come in. */
async function networksIn(dataFolder: string): Promise<readonly string[]> {
  const connectionString = readFileSync(join(dataFolder, 'database-url'), 'utf8').trim()
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<{ key: string }>(
      `SELECT key FROM "Tries" WHERE key LIKE 'network:%' ORDER BY key`,
    )
    return rows.map((row) => row.key)
  } finally {
    await client.end()
  }
}

describe("A team's server with a certificate of its own", () => {
  const folder = makeTemporaryFolder()
  let launcher: Launcher
  let port: number
  let origin: string
  const ask = (path: string, send?: object, headers: Readonly<Record<string, string>> = {}) =>
    askServer({ port, origin, ca: readFileSync(cert), headers }, path, send)

  beforeAll(async () => {
    port = await freePort()
    origin = `https://cw.test:${port}`
    launcher = startLauncher({
      PORT: String(port),
      COUNTERWEIGHT_DATA: folder.path,
      COUNTERWEIGHT_ORIGIN: origin,
      COUNTERWEIGHT_TLS_CERT: cert,
      COUNTERWEIGHT_TLS_KEY: key,
    })
    await launcher.up
  }, 300_000) // the first start builds the pages

  afterAll(async () => {
    await endLauncher(launcher)
    folder.remove()
  })

  test('is begun by the link that it prints, and then opens by name and passphrase alone', async () => {
    const link = launcher.startLink()
    expect(link).toMatch(new RegExp(`^${origin}/start#key=[\\w-]{43}$`))
    const startKey = link.split('#key=')[1] ?? ''
    expect((await ask('/api/people/come-in', { key: startKey })).body).toBe('{"next":"begin-server"}')
    const begun = await ask('/api/people/begin', { key: startKey, name: 'Amal', passphrase: phrase })
    expect(begun.status).toBe(200)
    const [cookie = ''] = begun.headers['set-cookie'] ?? []
    expect(cookie).toMatch(
      new RegExp(`^__Host-counterweight-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax; Secure$`),
    )
    const own = { cookie: cookie.split(';')[0] ?? '' }
    expect((await ask('/api/sync', undefined, own)).status).toBe(200)
    expect((await ask('/api/sync')).status).toBe(401)
    expect((await ask('/api/people/come-in', { key: startKey })).body).toBe('{"next":"passphrase"}')
  })

  test('leads on under its own address, and shows its pages', async () => {
    const { status, headers } = await ask('/')
    expect(status).toBe(307)
    expect(new URL(headers.location ?? '', origin).href).toBe(`${origin}/en`)
    expect((await ask('/en/start')).body).toContain('</html>')
  })

  test('counts tries for the network that a socket comes from, whatever a client says of itself', async () => {
    const forged = { 'x-forwarded-for': '198.51.100.7', 'counterweight-address': '198.51.100.8' }
    const tried = await ask('/api/people/sign-in', { name: 'Amal', passphrase: 'wrong' }, forged)
    expect(tried.status).toBe(403)
    expect(await networksIn(folder.path)).toEqual(['network:127.0.0.1'])
  })

  test('answers to no other name, to no page elsewhere, and not without TLS', async () => {
    const { status, body } = await ask('/en', undefined, { host: `127.0.0.1:${port}` })
    expect([status, body]).toEqual([421, `This copy of Counterweight answers only at ${origin}.\n`])
    const elsewhere = { origin: 'https://elsewhere.example' }
    expect((await ask('/api/people/sign-in', { name: 'Amal', passphrase: phrase }, elsewhere)).status).toBe(
      403,
    )
    await expect(askServer({ port, origin }, '/en')).rejects.toThrow(/hang up|ECONNRESET|Parse Error/)
  })
})

describe("A team's server behind a front server", () => {
  const folder = makeTemporaryFolder()
  const origin = 'https://cases.example.org'
  let launcher: Launcher
  let port: number

  beforeAll(async () => {
    port = await freePort()
    launcher = startLauncher({
      PORT: String(port),
      COUNTERWEIGHT_DATA: folder.path,
      COUNTERWEIGHT_ORIGIN: origin,
      COUNTERWEIGHT_FRONT_SERVERS: '127.0.0.1',
    })
    await launcher.up
  }, 300_000)

  afterAll(async () => {
    await endLauncher(launcher)
    folder.remove()
  })

  test('takes its word on where somebody comes from, and nothing that they wrote there themselves', async () => {
    const headers = { 'x-forwarded-for': '1.2.3.4, 198.51.100.7', 'x-forwarded-host': 'elsewhere.example' }
    const tried = await askServer({ port, origin, headers }, '/api/people/sign-in', {
      name: 'Amal',
      passphrase: 'wrong',
    })
    expect(tried.status).toBe(403)
    expect(await networksIn(folder.path)).toEqual(['network:198.51.100.7'])
    expect(launcher.startLink()).toMatch(/^https:\/\/cases\.example\.org\/start#key=/)
  })

  test('tells browsers to come by https alone', async () => {
    const { status, headers } = await askServer({ port, origin }, '/en')
    expect(status).toBe(200)
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })
})

test('Only where https has its usual port browsers are told to come by nothing else', () => {
  const isStrictAt = (origin: string) => {
    const names: string[] = []
    const response = { setHeader: (name: string) => names.push(name) }
    fixedHeadersAt(origin)(response as unknown as Parameters<ReturnType<typeof fixedHeadersAt>>[0])
    return names.includes('strict-transport-security')
  }
  expect(isStrictAt('https://cases.example.org')).toBe(true)
  expect(isStrictAt('https://cases.example.org:8443')).toBe(false)
  expect(isStrictAt('http://127.0.0.1:3000')).toBe(false)
})

test('A renewed certificate is shown to whoever comes next, and half a one to nobody', async () => {
  const folder = makeTemporaryFolder()
  const own = { cert: join(folder.path, 'cert.pem'), key: join(folder.path, 'key.pem') }
  const put = (name: 'first' | 'renewed', kind: 'cert' | 'key') => {
    copyFileSync(join(files, `${name}-${kind}.pem`), own[kind])
  }
  put('first', 'cert')
  put('first', 'key')
  const server = createServer(readPair(own), (_request, response) => response.end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const said: unknown[] = []
  const { error } = console
  console.error = (line: unknown) => said.push(line)
  try {
    renewCertificate(server, own, 20)
    const first = await serialOf(server)
    put('renewed', 'cert')
    await until(() => said.length > 0)
    expect(said[0]).toMatch(/^certificate: the renewed one cannot be used yet/)
    expect(await serialOf(server)).toBe(first)
    put('renewed', 'key')
    await until(async () => (await serialOf(server)) !== first)
  } finally {
    console.error = error
    await new Promise((resolve) => server.close(resolve))
    folder.remove()
  }
})

/** Of the certificate that a new connection is shown. */
const serialOf = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port: portOf(server), host: '127.0.0.1', rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().serialNumber)
      socket.destroy()
    })
    socket.on('error', reject)
  })
