import { Agent, request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'
import { routes } from '@/tests/integration/people/api'
import type { Ids } from '../sync/changes'
import { makeActors, type Actor } from './actors'
import { builtPages, pageTemplates, ways, type Way } from './page-cells'
import { canary, plantCase } from './planted-case'

/** Every cell takes most of a minute, and is asked by `npm run access:matrix`. Else the kinds of people who differ most. */
const isWhole = process.env.ACCESS_WHOLE === '1'
const few = ['nobody', 'owner', 'negotiator here']

let database: FreshDatabase
let keeper: pg.Client
let server: OwnServer
let actors: readonly Actor[] = []
let ids: Ids
let cells = 0
const agent = new Agent({ keepAlive: true, maxSockets: 8 })

beforeAll(async () => {
  database = await makeFreshDatabase()
  await useAsApplication(database.url)
  server = await startOwnServer({ DATABASE_URL: database.url })
  keeper = new pg.Client({ connectionString: database.url })
  await keeper.connect()
  const all = await makeActors(database.url)
  const [owner, other] = ['owner', 'colleague'].map((wanted) => all.find(({ name }) => name === wanted))
  if (owner === undefined || other === undefined) throw new Error('Nobody owns the case')
  ids = await plantCase('submitted', { owner, other, keeper, actors: all })
  actors = all.filter(({ name }) => isWhole || few.includes(name))
}, 300_000) // the first start builds the pages

afterAll(async () => {
  agent.destroy()
  await server.end()
  await keeper.end()
  await closeDb()
  await database.drop()
})

/** Asks the server that runs, with the cookie that the browser of this person has. */
async function ask({ browser }: Actor, path: string, { method, headers }: Way) {
  cells += 1
  const { port } = new URL(server.address)
  const cookie = browser.cookie.replace(/^[^=]*/, `counterweight-${port}`)
  // not by fetch, which says of itself that it is one
  const open = async (target: string) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path: target,
      method,
      agent,
      headers: { ...headers, cookie },
    })
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      asked.on('response', resolve).on('error', reject).end()
    })
    return { response, body: await text(response) }
  }
  const { response, body } = await open(path)
  const { statusCode: status = 0, headers: replied } = response
  // what a page asks for in pieces has a mark of the pieces in its address, to which Next leads on
  if (status !== 307 || replied.location === undefined) return { status, said: body }
  const next = new URL(replied.location, server.address)
  const { response: last, body: said } = await open(`${next.pathname}${next.search}`)
  return { status: last.statusCode ?? 0, said: body + said }
}

describe('a page, asked for over the network', () => {
  it('is built beforehand, whichever it is: none is made for whoever asks', () => {
    expect(pageTemplates.length).toBeGreaterThan(30)
    expect([...builtPages().keys()].filter((path) => pageTemplates.includes(path)).sort()).toEqual(
      pageTemplates,
    )
  })

  it('says the same to everybody, in whichever way it is asked for, and nothing of a case', async () => {
    const nobody = actors.find(({ name }) => name === 'nobody')
    if (nobody === undefined) throw new Error('Nobody is missing')
    const wrong: string[] = []
    for (const template of pageTemplates) {
      const path = `${builtPages().get(template) ?? ''}?case=${ids.caseId}`
      for (const way of ways) {
        const open = await ask(nobody, path, way)
        if (open.status !== 200 || open.said.includes(canary))
          wrong.push(`${way.name} ${path}: ${open.status}`)
        if ((open.said === '') !== (way.method === 'HEAD')) wrong.push(`${way.name} ${path}: says nothing`)
        const others = actors.filter(({ name }) => name !== 'nobody' && (isWhole || name !== 'owner'))
        const replies = await Promise.all(others.map((actor) => ask(actor, path, way)))
        for (const [at, { status, said }] of replies.entries()) {
          if (status !== open.status || said !== open.said)
            wrong.push(`${way.name} ${path}, ${others[at]?.name}: ${status}, another page`)
        }
      }
    }
    expect(wrong).toEqual([])
  }, 600_000)
})

describe('what pages ask for, asked over the network', () => {
  const own: readonly Way[] = [
    ...ways,
    { name: 'fetch', method: 'GET', headers: { 'sec-fetch-mode': 'cors' } },
    { name: 'HEAD of a fetch', method: 'HEAD', headers: { 'sec-fetch-mode': 'cors' } },
  ]
  const reading = [...routes].filter(([, exported]) => 'GET' in exported).map(([path]) => path)

  it('tells of a case to those alone who may read it, and to nobody as an address that is typed, or as a piece of a page', async () => {
    const told: string[] = []
    for (const path of reading) {
      for (const way of own) {
        // what is told live never ends, and is asked for by a trainer alone
        const replies = await Promise.all(
          actors.map((actor) =>
            ask(actor, `/api/${path}${queries[path] ?? ''}`.replace('ID', ids.caseId), way),
          ),
        )
        for (const [at, { said }] of replies.entries())
          if (said.includes(canary)) told.push(`${way.name} ${path}, ${actors[at]?.name}`)
      }
    }
    const readers = actors.filter(({ onCase, here }) => onCase !== null || here.includes('adviser'))
    const signedIn = readers.filter(({ isSignedIn }) => isSignedIn)
    const telling = ['desk', 'desk/export', 'sync']
    const expected = telling.flatMap((path) => signedIn.map(({ name }) => `fetch ${path}, ${name}`))
    expect(told.sort()).toEqual(expected.sort())
  }, 600_000)

  const queries: Readonly<Record<string, string>> = {
    sync: '?case=ID',
    'cases/access': '?case=ID',
    desk: '?day=2026-12-03',
    'desk/export': '?day=2026-12-03',
    'workshops/wall': '?id=ID',
    'workshops/record': '?id=ID',
    'workshops/live': '?id=ID',
    'workshops/rehearsals/wall': '?id=ID',
    'workshops/rehearsals/live': '?id=ID',
  }
})

it('was asked for in many cells', () => {
  console.log(`${cells} cells over the network, 0 leaks`)
  expect(cells).toBeGreaterThan(isWhole ? 3_000 : 400)
})
