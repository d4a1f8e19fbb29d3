import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { comeIn } from './come-in'
import { endLauncher, startLauncher, until, type Launcher } from './launcher'
import { attack, descriptorsOf, filesOf, largestFile, memoryOf, serverOf, untilAtRest } from './raw/attack'
import { sendRaw } from './raw/send-raw'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
let port: number
let launcher: Launcher
let server: number
let cookie: string

beforeAll(async () => {
  port = await freePort()
  launcher = startLauncher({ PORT: String(port), COUNTERWEIGHT_DATA: folder.path })
  await launcher.up
  server = serverOf(launcher.process.pid)
  cookie = await comeIn(launcher.startLink())
}, 300_000) // the first start builds the pages

afterAll(async () => {
  await endLauncher(launcher)
  folder.remove()
  // nothing was said, but for single lines without what was sent
  expect((await launcher.ended).standardError).toBe('')
})

const host = () => `host: 127.0.0.1:${port}`
const send = (text: string) => sendRaw(port, { parts: [text], isWhole: true, leaving: 'end' })
/** It must be the same process: one that was started again has lost what it was doing. */
async function expectUnharmed(): Promise<void> {
  expect((await fetch(`http://127.0.0.1:${port}/en`)).status).toBe(200)
  expect(serverOf(launcher.process.pid)).toBe(server)
}

describe('The application goes on after', () => {
  test.each(['/', '/cases', '/.data/x', '/en/cases', '/api/sync'])(
    'a body to %s that breaks off into something else',
    async (path) => {
      for (const method of ['POST', 'OPTIONS', 'DELETE']) {
        await send(`${method} ${path} HTTP/1.1\r\n${host()}\r\nContent-Length: 5\r\n\r\nabcdeXX`)
        await sendRaw(port, {
          parts: [`${method} ${path} HTTP/1.1\r\n${host()}\r\nContent-Length: 5\r\n\r\nab`],
          isWhole: false,
          leaving: 'abort',
        })
      }
      await expectUnharmed()
    },
  )

  test('a part of a file that ends before it begins', async () => {
    const { statuses } = await send(`GET ${filesOf()[0]} HTTP/1.1\r\n${host()}\r\nrange: bytes=9-1\r\n\r\n`)
    expect(statuses).toEqual([200])
    await expectUnharmed()
  })
})

describe('Bad input gets a plain refusal, never a fault:', () => {
  test.each([
    ['TRACE /en', 405],
    ['TRACE /api/sync', 405],
    ['GET *', 400],
    ['OPTIONS *', 400],
    ['GET /en/walk/%E0%A4%A', 400],
    ['POST /readme/result.png', 405],
    ['OPTIONS /readme/result.png', 405],
    ['GET /_next/image?url=%2F..%2F..%2Fetc%2Fpasswd&w=64&q=75', 404],
    ['POST /en', 405],
    ['CONNECT 127.0.0.1:80', undefined],
  ])('%s', async (line, status) => {
    const { statuses } = await send(`${line} HTTP/1.1\r\n${host()}\r\n\r\n`)
    expect(statuses).toEqual(status === undefined ? [] : [status])
  })
})

test('As many cookies of other programs as a browser keeps for one address lock nobody out', async () => {
  const cookies = Array.from({ length: 180 }, (_, place) => `c${place}=${'x'.repeat(4_000)}`).join('; ')
  const { statuses } = await send(`GET /en HTTP/1.1\r\n${host()}\r\ncookie: ${cookies}\r\n\r\n`)
  expect(statuses).toEqual([200])
})

test('Even more headers get words for people', async () => {
  const { statuses, text } = await send(
    `GET /en HTTP/1.1\r\n${host()}\r\ncookie: ${'x'.repeat(1_100_000)}\r\n\r\n`,
  )
  expect(statuses).toEqual([431])
  expect(text).toContain(
    'Delete the cookies of those programs one by one. Do not delete the data of the site',
  )
})

describe('No descriptor stays open', { timeout: 60_000 }, () => {
  test('after clients that ask for another protocol and go', async () => {
    const before = descriptorsOf(server)
    for (let round = 0; round < 100; round += 1)
      await send(`GET /x HTTP/1.1\r\n${host()}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n`)
    await until(() => descriptorsOf(server) <= before)
  })

  test('after clients that go in the middle of a large file', async () => {
    const before = descriptorsOf(server)
    const request = `GET ${largestFile()} HTTP/1.1\r\n${host()}\r\n\r\n`
    await Promise.all(
      Array.from({ length: 100 }, () =>
        sendRaw(port, { parts: [request.repeat(20)], isWhole: true, leaving: 'half-read' }),
      ),
    )
    await until(() => descriptorsOf(server) <= before)
  })

  test('after clients that say nothing for too long', async () => {
    const before = descriptorsOf(server)
    const silent = Array.from({ length: 20 }, () => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined).write('GET /en HTTP/1.1\r\nhost: ')
      return socket
    })
    await until(() => descriptorsOf(server) >= before + 20)
    await until(() => descriptorsOf(server) <= before) // after twenty seconds, and up to five more
    for (const socket of silent) socket.destroy()
  })
})

test('A thousand requests of all kinds, whole and broken, to everything that is there: no 5xx, no hang, no leak', async () => {
  await attack({ port, cookie }, 200, 1) // so that everything is loaded
  const before = { descriptors: descriptorsOf(server), memory: memoryOf(server) }
  const { faults, statuses } = await attack({ port, cookie }, 1_000, 2)
  expect(faults).toEqual([])
  expect(statuses[200]).toBeGreaterThan(80)
  expect(statuses[405]).toBeGreaterThan(50)
  await untilAtRest(server, { descriptors: before.descriptors, memory: before.memory * 1.2 })
  expect(descriptorsOf(server)).toBeLessThanOrEqual(before.descriptors)
  expect(memoryOf(server)).toBeLessThanOrEqual(before.memory * 1.2)
  await expectUnharmed()
}, 120_000)
