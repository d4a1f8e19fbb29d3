import { createHash } from 'node:crypto'
import http from 'node:http'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { WallView } from '@/lib/wire/workshop-types'
import { attackAt } from '@/tests/integration/launch/raw/attack'
import { readTable } from '@/tests/integration/sync/tables'
import type { Trainer } from './api'
import { hostileAnswer, hostileForm, mayCount, type Asked, type Counted } from './hostile-phone'

export type Room = { readonly url: string; readonly port: number; readonly trainer: Trainer }

/** Few of one address: what is refused as too many has tried nothing. Only Linux has all of 127.0.0.0/8 for it. */
const addressOf = (place: number): string | undefined =>
  process.platform === 'linux'
    ? `127.7.${String(Math.floor(place / 100 / 200) % 200)}.${String(1 + (Math.floor(place / 100) % 200))}`
    : undefined

/** What a body is answered, from an address of its own; 0: no answer within five seconds. */
function post(
  { port }: Room,
  code: string,
  body: string,
  { place, type }: { readonly place: number; readonly type: string },
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((done) => {
    const bytes = Buffer.from(body)
    const from = addressOf(place)
    const request = http.request(
      {
        ...{
          host: '127.0.0.1',
          port,
          path: `/join/${code}/answers`,
          method: 'POST',
          timeout: 5_000,
          agent: false,
        },
        ...(from === undefined ? {} : { localAddress: from }),
        headers: { 'content-type': type, 'content-length': bytes.length },
      },
      (response) => {
        let text = ''
        response.on('data', (part: Buffer) => (text += part.toString()))
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, text })
        })
      },
    )
    request.on('timeout', () => request.destroy())
    request.on('error', () => {
      done({ status: 0, text: '' })
    })
    request.end(bytes)
  })
}

const hashOf = (phone: string) => createHash('sha256').update(phone).digest('hex')

/**
 * Sends hostile answers to a workshop, a part of them to each thing that it asks, and compares what is in the tables with what
 * may have been counted. Gives how often each status came.
 */
export async function fuzzAnswers(
  room: Room,
  count: number,
  seed: number,
): Promise<Readonly<Record<string, number>>> {
  const { trainer, url } = room
  const { id, code, questions, levers } = await trainer.open()
  const bodies = fc.sample(hostileAnswer(questions, levers), { seed, numRuns: count })
  const counted = new Map<string, Counted>()
  const phones = new Set<string>()
  const statuses: Record<string, number> = {}
  const steps = [
    ['next'],
    ['next', 'next', 'again'],
    ['next', 'next', 'next'],
    ['next', 'next', 'next'],
  ] as const
  let place = 0
  for (const [at, step] of steps.entries()) {
    const asked = askedOn(await trainer.step(id, ...step))
    const revision = (await trainer.wall(id)).revision
    const view = await lookAt(room, code ?? '')
    for (const body of bodies.slice((at * count) / steps.length, ((at + 1) * count) / steps.length)) {
      const { status, text } = await post(room, code ?? '', body, {
        place: (place += 1),
        type: 'application/json',
      })
      statuses[status] = (statuses[status] ?? 0) + 1
      expect([200, 400, 413], `${body}: ${text}`).toContain(status)
      const may = mayCount(body, asked)
      if (may === null) {
        expect(text, body).not.toMatch(/"(kept|older)"/)
        continue
      }
      phones.add(may.phone)
      expect(text, body).toMatch(/"(kept|older)"/)
      if ('join' in may) continue
      const key = `${may.phone} ${may.question} ${String(may.round)}`
      if ((counted.get(key)?.made ?? -1) < may.made) counted.set(key, may)
    }
    expect(await lookAt(room, code ?? '')).toBe(view) // nobody sees from a phone what others said
    const wall = await trainer.wall(id)
    const now = [...counted.values()].filter(
      ({ question, round }) => question === asked.question && round === asked.round,
    )
    // and no phone has taken a step
    expect({ answered: wall.answered, joined: wall.joined, revision: wall.revision }).toEqual({
      ...{ answered: now.length, joined: phones.size, revision },
    })
  }
  const rows = (await readTable(url, 'WorkshopAnswer')).filter(({ workshopId }) => workshopId === id)
  const asRow = ({ phone, question, round, level, ranking, made }: Counted) =>
    JSON.stringify([hashOf(phone), question, round, level, ranking, made])
  expect(rows.map(fromRow).sort()).toEqual([...counted.values()].map(asRow).sort())
  await trainer.write('end', { id, keep: false })
  return statuses
}

const fromRow = ({ tokenHash, question, round, level, ranking, made }: Readonly<Record<string, unknown>>) =>
  JSON.stringify([(tokenHash as Buffer).toString('hex'), question, round, level, ranking, Number(made)])

function askedOn({ course, questions, levers }: WallView): Asked {
  const question = course.step === 'levers' ? 'levers' : (questions[course.place] ?? '')
  expect(course.phase).toBe('collecting')
  return { question, round: course.round, levers }
}

async function lookAt({ port }: Room, code: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${String(port)}/join/${code}/state`)).text()
}

/** The same with forms, of which only the kind of answer is looked at, and that what is counted is a place of a scale. */
export async function fuzzForms(room: Room, count: number, seed: number): Promise<void> {
  const { trainer, url } = room
  const { id, code } = await trainer.open()
  await trainer.step(id, 'next')
  for (const [place, body] of fc.sample(hostileForm, { seed, numRuns: count }).entries()) {
    const { status } = await post(room, code ?? '', body, {
      ...{ place: 20_000 + place, type: 'application/x-www-form-urlencoded' },
    })
    expect([200, 400, 413, 429], body).toContain(status)
  }
  const rows = (await readTable(url, 'WorkshopAnswer')).filter(({ workshopId }) => workshopId === id)
  expect(rows.filter(({ level }) => ![null, 0, 1, 2, 3, 4].includes(level as number | null))).toEqual([])
  expect((await trainer.wall(id)).course).toMatchObject({ step: 'question', place: 0, phase: 'collecting' })
  await trainer.write('end', { id, keep: false })
}

/** Requests of the grammar at everything that the door knows: none makes a 5xx, a hang or a stack trace. */
export async function fuzzRequests({ port, trainer }: Room, count: number, seed: number) {
  const { id, code, revision } = await trainer.open()
  const own = ['', '/state', '/answers'].map((path) => `/join/${code ?? ''}${path}`)
  const targets = { port, cookie: 'x=y', pages: own, files: ['/join/app.js', '/join'], endpoints: own }
  const { faults, statuses } = await attackAt(targets, count, seed, (place) => addressOf(40_000 + place * 5))
  expect(faults).toEqual([])
  expect((await trainer.wall(id)).revision).toBe(revision)
  await trainer.write('end', { id, keep: false })
  return statuses
}
