import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { Reach } from '@/lib/server/launch/reach'
import { guardOrigin } from '@/lib/server/launch/serving/origin-guard'

const onThisMachine = (port: number): Reach => ({
  origin: `http://127.0.0.1:${port}`,
  isTeamServer: false,
  host: '127.0.0.1',
  port,
  frontServers: [],
  tls: undefined,
})
const guard = guardOrigin(onThisMachine(3000))

function request(method: string, headers: Readonly<Record<string, string>>): IncomingMessage {
  const message = new IncomingMessage(new Socket())
  message.method = method
  Object.assign(message.headers, headers)
  return message
}

const statusOf = (method: string, headers: Readonly<Record<string, string>>) =>
  guard(request(method, headers))?.status

describe('The server answers', () => {
  test.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST:3000', '[::1]:3000'])(
    'under the name %s',
    (host) => {
      expect(statusOf('GET', { host })).toBeUndefined()
    },
  )

  test('writes that begin on its own pages', () => {
    expect(statusOf('POST', { host: 'localhost:3000', origin: 'http://localhost:3000' })).toBeUndefined()
  })

  test('writes of programs that are not browsers', () => {
    expect(statusOf('POST', { host: 'localhost:3000' })).toBeUndefined()
  })
})

describe('On port 80, which browsers leave out,', () => {
  const guardOnPort80 = guardOrigin(onThisMachine(80))

  test.each(['127.0.0.1', 'localhost', '[::1]'])('the server answers under the bare name %s', (host) => {
    const write = request('POST', { host, origin: `http://${host}` })
    expect(guardOnPort80(request('GET', { host }))).toBeUndefined()
    expect(guardOnPort80(write)).toBeUndefined()
  })

  test('it still refuses other names and other origins', () => {
    const write = request('POST', { host: 'localhost', origin: 'http://example.org' })
    expect(guardOnPort80(request('GET', { host: 'example.org' }))?.status).toBe(421)
    expect(guardOnPort80(write)?.status).toBe(403)
  })
})

describe('The server refuses', () => {
  test.each(['example.org:3000', '127.0.0.1', '127.0.0.1:3001', '127.0.0.1.example.org:3000', ''])(
    'the name "%s"',
    (host) => {
      expect(statusOf('GET', { host })).toBe(421)
    },
  )

  test('a request that names no host', () => {
    expect(statusOf('GET', {})).toBe(421)
  })

  test.each(['http://example.org', 'null', 'https://localhost:3000', 'http://127.0.0.1:3000'])(
    'a write begun by a page of %s',
    (origin) => {
      expect(statusOf('POST', { host: 'localhost:3000', origin })).toBe(403)
    },
  )

  test('a write a browser marks as coming from another site', () => {
    expect(statusOf('DELETE', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' })).toBe(403)
  })

  test('a socket opened by a page of another origin', () => {
    const headers = { host: 'localhost:3000', origin: 'http://example.org', upgrade: 'websocket' }
    expect(statusOf('GET', headers)).toBe(403)
  })
})

describe("A team's server", () => {
  const origin = 'https://cases.example.org'
  const own: Reach = {
    origin,
    isTeamServer: true,
    host: '0.0.0.0',
    port: 8443,
    frontServers: [],
    tls: { cert: 'cert.pem', key: 'key.pem' },
  }
  const statusAt = (
    reach: Reach,
    from: string,
    method: string,
    headers: Readonly<Record<string, string>>,
  ) => {
    const message = request(method, headers)
    Object.defineProperty(message.socket, 'remoteAddress', { value: from })
    return guardOrigin(reach)(message)?.status
  }

  test.each(['cases.example.org', 'cases.example.org:443', 'CASES.example.org'])(
    'answers to anybody under the name %s',
    (host) => {
      expect(statusAt(own, '203.0.113.9', 'GET', { host })).toBeUndefined()
      expect(statusAt(own, '203.0.113.9', 'POST', { host, origin })).toBeUndefined()
    },
  )

  test.each(['127.0.0.1:8443', 'cases.example.org:8443', 'cases.example.org.evil.example', ''])(
    'does not answer under the name "%s"',
    (host) => {
      expect(statusAt(own, '203.0.113.9', 'GET', { host })).toBe(421)
    },
  )

  test.each(['http://cases.example.org', 'https://cases.example.org:8443', 'https://evil.example', 'null'])(
    'refuses what a page of %s wrote',
    (other) => {
      const headers = { host: 'cases.example.org', origin: other }
      expect(statusAt(own, '203.0.113.9', 'POST', headers)).toBe(403)
    },
  )

  const behind: Reach = { ...own, tls: undefined, frontServers: ['10.0.0.0/24'] }
  test.each([
    ['the front server', '10.0.0.5', undefined],
    ['the front server, by a socket of IPv6', '::ffff:10.0.0.5', undefined],
    ['this machine', '127.0.0.1', undefined],
    ['a machine beside it, round the front server', '10.0.1.5', 403],
  ])('behind a front server answers %s so', (_who, from, status) => {
    expect(statusAt(behind, from, 'GET', { host: 'cases.example.org' })).toBe(status)
  })
})
