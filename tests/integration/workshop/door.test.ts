import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorkshops, Trainer } from './api'

const { url, port } = startWorkshops()
const root = resolve(import.meta.dirname, '../../..')
let trainer: Trainer
let id = ''
let code = ''

beforeAll(async () => {
  trainer = await Trainer.signIn(url(), 'local')
  const wall = await trainer.open()
  id = wall.id
  code = wall.code ?? ''
})
afterAll(() => trainer.write('end', { id, keep: false }))

type Ask = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** The status of an answer to bytes as they are written; 'closed': there was none. */
function ask(path: string, { method = 'GET', headers = {}, body = '' }: Ask = {}): Promise<string> {
  const length: Record<string, string> =
    body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const all = { host: `127.0.0.1:${String(port())}`, connection: 'close', ...length, ...headers }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return new Promise((resolveAnswer) => {
    let text = ''
    const socket = connect(port(), '127.0.0.1', () => {
      socket.write(`${method} ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`)
    })
    socket.on('data', (part) => (text += part.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      resolveAnswer(/^HTTP\/1.1 (\d+)/.exec(text)?.[1] ?? 'closed')
    })
  })
}

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(root, folder), join(parentPath, name)))

/** Every page and route of the application, as it is asked for. */
const ofApplication = filesIn('app')
  .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
  .map((file) => `/${file.replace(/\/?(page|route)\.tsx?$/, '')}`)
  .map((path) =>
    path
      .replace(/\/\(\w+\)/g, '')
      .replace('[locale]', 'en')
      .replace(/\[\w+\]/g, 'angola-late'),
  )

const tricks = () => [
  ...['/', '/join/', `/join/${code}/`, `/join/${code}?x=1`, `/join/${code}#x`, `/join/${code.toLowerCase()}`],
  ...[`/join/${code}/results`, `/join/${code}/../../api/sync`, `/join/${code}/..%2f..%2fapi%2fsync`],
  ...[`/join/%43${code.slice(1)}`, `/join/${code}%00`, `/join/${code}X`, '/join/app.js?x', '/join/app.js/'],
  ...['//api/sync', '/\\api/sync', '*', `http://127.0.0.1:${String(port())}/join/${code}`],
  ...['/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/data/x/en.json', '/_next/static/../../package.json'],
  ...['/package.json', '/.env', '/.data/start-link', '/JOIN', `/join/${code}/events/x`],
]

const json = { 'content-type': 'application/json' }
const good = () => JSON.stringify({ participant: 'f'.repeat(32), made: 1 })

describe('the door of a workshop', () => {
  it('refuses every page, route and file of the application, however it is written', async () => {
    const files = [
      ...filesIn('public').map((file) => `/${file}`),
      '/_next/static/chunks/main.js',
      '/icon.svg',
    ]
    const paths = [...ofApplication, ...files, ...tricks()]
    expect(ofApplication).toContain('/api/workshops/step')
    expect(ofApplication).toContain('/api/workshops/rehearsals/step')
    expect(ofApplication.length).toBeGreaterThan(30)
    const open: string[] = []
    for (const path of paths) {
      const status = await ask(path)
      if (!['404', '400', 'closed'].includes(status)) open.push(`${path}: ${status}`)
    }
    expect(open).toEqual([])
  })

  it('refuses every other method', async () => {
    const open: string[] = []
    for (const method of ['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT'])
      for (const path of [
        `/join/${code}`,
        `/join/${code}/answers`,
        `/join/${code}/own`,
        `/join/${code}/record`,
        `/join/${code}/events`,
        '/join/app.js',
        '/join',
      ]) {
        const status = await ask(path, { method })
        if (!['404', '400', 'closed'].includes(status)) open.push(`${method} ${path}: ${status}`)
      }
    for (const path of [
      `/join/${code}`,
      `/join/${code}/state`,
      '/join/app.js',
      '/api/sync',
      `/join/${code}/records`,
    ])
      if ((await ask(path, { method: 'POST', headers: json, body: good() })) !== '404')
        open.push(`POST ${path}`)
    expect(open).toEqual([])
  })

  it('takes what it is for, and of that nothing that is too long, of another kind or from elsewhere', async () => {
    const answers = `/join/${code}/answers`
    const post = (headers: Ask['headers'], body = good()) =>
      ask(answers, { method: 'POST', headers: { ...json, ...headers }, body })
    expect({
      page: await ask(`/join/${code}`),
      typed: await ask('/join'),
      script: await ask('/join/app.js'),
      state: await ask(`/join/${code}/state`),
      answer: await post({}),
      rewritten: await ask(`/join/${code}`, {
        headers: { 'x-forwarded-host': 'evil', 'x-original-url': '/api/sync', 'next-action': 'a', rsc: '1' },
      }),
    }).toEqual({ page: '200', typed: '200', script: '200', state: '200', answer: '200', rewritten: '200' })
    expect({
      unknown: await ask('/join/CCCCCC'),
      otherHost: await ask(`/join/${code}`, { headers: { host: 'evil.example' } }),
      noPort: await ask(`/join/${code}`, { headers: { host: '127.0.0.1' } }),
      otherOrigin: await post({ origin: 'http://evil.example' }),
      text: await post({ 'content-type': 'text/plain' }),
      long: await post({}, JSON.stringify({ x: 'x'.repeat(3_000) })),
      chunked: await ask(answers, { method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' } }),
      expects: await post({ expect: 'x' }),
      broken: await post({}, '{'),
      operator: await post({}, '{"participant":{"not":""},"made":1}'),
      trainer: await post({}, JSON.stringify({ ...JSON.parse(good()), act: 'next' })),
      upgrade: await ask(`/join/${code}/events`, {
        headers: { connection: 'Upgrade', upgrade: 'websocket' },
      }),
    }).toEqual({
      ...{ unknown: '404', otherHost: '421', noPort: '421', otherOrigin: '403', text: '415', long: '413' },
      ...{
        chunked: '413',
        expects: '417',
        broken: '400',
        operator: '400',
        trainer: '400',
        upgrade: 'closed',
      },
    })
  })

  it('lets a phone without scripts join, answer and look on, by the form alone', async () => {
    const other = await trainer.open()
    const base = `http://127.0.0.1:${String(port())}/join/${other.code ?? ''}`
    const page = await (await fetch(base)).text()
    const participant = /name="participant" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? ''
    const send = async (fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ participant, ...fields })
      return (await fetch(`${base}/answers`, { method: 'POST', body })).text()
    }
    expect(await send({ look: '1' })).toContain('You are in. Please wait.')
    await trainer.step(other.id, 'next')
    expect(await send({ look: '1' })).toContain('<input type="radio" name="level" value="4"')
    const asked = { question: 'counterpart.image', round: '1' }
    const counted = await send({ ...asked, level: '3' })
    expect(counted).toContain('Counted.')
    expect(counted).toContain(`value="${participant}"`)
    await send({ ...asked, level: 'unknown' })
    const shown = await trainer.step(other.id, 'next', 'next')
    expect(shown).toMatchObject({ joined: 1, tallies: [{ rounds: [{ unknown: 1 }] }] })
    await trainer.write('end', { id: other.id, keep: false })
  })

  it('lets an address try few codes that there are not', async () => {
    const statuses: string[] = []
    for (let tried = 0; tried < 20; tried += 1) statuses.push(await ask('/join/CCCCCD'))
    expect(statuses[0]).toBe('404')
    expect(statuses.at(-1)).toBe('429')
  })

  it('lets one phone say much, and not go on for ever, while others are heard', async () => {
    const other = await trainer.open()
    const say = (phone: string) =>
      ask(`/join/${other.code ?? ''}/answers`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ participant: phone.repeat(32), made: 1 }),
      })
    const statuses: string[] = []
    for (let said = 0; said < 200 && statuses.at(-1) !== '429'; said += 1) statuses.push(await say('a'))
    expect(statuses.filter((status) => status === '200').length).toBeGreaterThanOrEqual(30)
    expect(statuses.at(-1)).toBe('429')
    expect(await say('b')).toBe('200')
    await trainer.write('end', { id: other.id, keep: false })
  })

  it('is shut when the last workshop is over, and opens again for one that the database says is open', async () => {
    await trainer.write('end', { id, keep: false })
    expect(await ask('/join')).toBe('closed')
    expect(globalThis.counterweightDoor?.view()).toEqual({ kind: 'shut', reason: 'nothing-open' })
    id = (await trainer.open()).id
    expect(await ask('/join')).toBe('200')
  })
})
