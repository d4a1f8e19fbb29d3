import { afterAll, beforeAll } from 'vitest'
import { GET as list } from '@/app/api/workshops/route'
import { POST as end } from '@/app/api/workshops/end/route'
import { GET as live } from '@/app/api/workshops/live/route'
import { POST as open } from '@/app/api/workshops/open/route'
import { GET as record } from '@/app/api/workshops/record/route'
import { POST as step } from '@/app/api/workshops/step/route'
import { GET as wall } from '@/app/api/workshops/wall/route'
import { GET as rehearsalLive } from '@/app/api/workshops/rehearsals/live/route'
import { POST as openRehearsal } from '@/app/api/workshops/rehearsals/open/route'
import { POST as stepRehearsal } from '@/app/api/workshops/rehearsals/step/route'
import { GET as rehearsalWall } from '@/app/api/workshops/rehearsals/wall/route'
import { closeDb } from '@/lib/server/db'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { keepDoor } from '@/lib/server/launch/door/keep-door'
import type { Act } from '@/lib/workshop/course'
import type { RehearsalAct } from '@/lib/workshop/rehearsal/rehearsal-course'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import type { WallView, WorkshopRow } from '@/lib/wire/workshop-types'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { signInAs } from '@/tests/integration/sign-in-as'

const origin = 'http://127.0.0.1:3000'
const reading = { list, live, record, wall, rehearsalLive, rehearsalWall }
const writing = { end, open, step, openRehearsal, stepRehearsal }

/** A database and a door of this test file's own. */
export function startWorkshops() {
  let database: FreshDatabase | undefined
  let door: ReturnType<typeof keepDoor> | undefined
  const port = { number: 0 }
  beforeAll(async () => {
    database = await makeFreshDatabase()
    await useAsApplication(database.url)
    port.number = await freePort()
    door = keepDoor({ url: database.url, port: port.number, host: '127.0.0.1', partingMs: 0 })
    globalThis.counterweightDoor = door
  })
  afterAll(async () => {
    globalThis.counterweightDoor = undefined
    await door?.stop()
    await closeDb()
    await database?.drop()
  })
  return { url: () => database?.url ?? '', port: () => port.number }
}

/** A signed-in trainer. */
export class Trainer {
  private constructor(private readonly cookie: string) {}

  static async signIn(url: string, id: string): Promise<Trainer> {
    return new Trainer(`counterweight-3000=${await signInAs(url, id)}`)
  }

  async read(what: keyof typeof reading, query = ''): Promise<Response> {
    return reading[what](new Request(`${origin}/api/workshops${query}`, { headers: this.#headers() }))
  }

  async write(what: keyof typeof writing, body: object): Promise<Response> {
    return writing[what](
      new Request(`${origin}/api/workshops/${what}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin, ...this.#headers() },
      }),
    )
  }

  /** Opens a workshop of two questions, and gives its wall. */
  async open(more: object = {}): Promise<WallView> {
    const response = await this.write('open', {
      scenario: 'angola-late',
      questions: ['counterpart.image', 'counterpart.designated'],
      language: 'en',
      isDryRun: false,
      ...more,
    })
    if (response.status !== 200) throw new Error(`${String(response.status)} ${await response.text()}`)
    const { id } = (await response.json()) as { readonly id: string }
    return this.wall(id)
  }

  async wall(id: string): Promise<WallView> {
    return (await (await this.read('wall', `?id=${id}`)).json()) as WallView
  }

  async list(): Promise<readonly WorkshopRow[]> {
    const reply = (await (await this.read('list')).json()) as { readonly workshops: readonly WorkshopRow[] }
    return reply.workshops
  }

  /** Takes these steps one after the other, and gives the wall after them. */
  async step(id: string, ...steps: readonly Act[]): Promise<WallView> {
    let now = await this.wall(id)
    for (const act of steps) {
      const response = await this.write('step', { id, revision: now.revision, act })
      now = (await response.json()) as WallView
    }
    return now
  }

  /** Opens a rehearsal of the case with written briefs, and gives its wall. */
  async openRehearsal(more: object = {}): Promise<RehearsalWall> {
    const response = await this.write('openRehearsal', {
      ...{ scenario: 'southern-sudan-2000', minutes: 30, language: 'en' },
      roles: ['negotiator', 'leader', 'colleague', 'commander', 'influencer'],
      ...{ offered: ['sign', 'moved', 'stands'], added: ['They meet again in a week.'] },
      ...more,
    })
    if (response.status !== 200) throw new Error(`${String(response.status)} ${await response.text()}`)
    const { id } = (await response.json()) as { readonly id: string }
    return this.rehearsal(id)
  }

  async rehearsal(id: string): Promise<RehearsalWall> {
    return (await (await this.read('rehearsalWall', `?id=${id}`)).json()) as RehearsalWall
  }

  /** The same as `step`, in a rehearsal. */
  async stepRehearsal(id: string, ...steps: readonly RehearsalAct[]): Promise<RehearsalWall> {
    let now = await this.rehearsal(id)
    for (const act of steps) {
      const response = await this.write('stepRehearsal', { id, revision: now.revision, act })
      now = (await response.json()) as RehearsalWall
    }
    return now
  }

  #headers() {
    return { host: new URL(origin).host, cookie: this.cookie }
  }
}

/** A phone of the room. */
export class Phone {
  made = 1

  constructor(
    private readonly base: string,
    readonly participant: string,
  ) {}

  async join(): Promise<unknown> {
    return this.#send({ made: this.made++ })
  }

  async say(question: string, level: number | null, more: object = {}): Promise<unknown> {
    return this.#send({ question, round: 1, level, made: this.made++, ...more })
  }

  async rank(...ranking: readonly string[]): Promise<unknown> {
    return this.#send({ question: 'levers', round: 1, ranking, made: this.made++ })
  }

  async see(): Promise<string> {
    return ((await (await fetch(`${this.base}/state`)).json()) as { readonly view: string }).view
  }

  /** What is its own alone, as it stands on it. */
  async own(): Promise<string> {
    const response = await this.#post('own', {})
    return response.status === 200 ? ((await response.json()) as { readonly view: string }).view : ''
  }

  /** Records for its group, on top of what it saw. */
  async record(part: 'decision' | 'debrief', choice: string, texts: readonly string[], seen = 0) {
    const response = await this.#post('record', { made: this.made++, part, choice, texts, seen })
    if (response.status !== 200) return response.status
    return ((await response.json()) as { readonly outcome: string }).outcome
  }

  #post(path: string, said: object): Promise<Response> {
    return fetch(`${this.base}/${path}`, {
      method: 'POST',
      body: JSON.stringify({ participant: this.participant, ...said }),
      headers: { 'content-type': 'application/json' },
    })
  }

  async #send(said: object): Promise<unknown> {
    const response = await this.#post('answers', said)
    if (response.status !== 200) return response.status
    return ((await response.json()) as { readonly outcome: string }).outcome
  }
}

/** Phones of a workshop, each with a number of its own. */
export const makePhones = (port: number, code: string | null, count: number): readonly Phone[] =>
  Array.from(
    { length: count },
    (_, number) =>
      new Phone(`http://127.0.0.1:${String(port)}/join/${code ?? ''}`, String(number + 1).padStart(32, '0')),
  )
