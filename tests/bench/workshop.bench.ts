// A room of 200 phones, each from an address of its own, and one wall: from a step to the phones, from an answer to the wall, and
// whether every answer is counted. Then the same while the server is killed in the middle of a question and started again.
//   npm run bench
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import type { WallView } from '@/lib/wire/workshop-types'
import type { Act } from '@/lib/workshop/course'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'
import { ms, share } from './figures'
import { PhoneInRoom, type Sent } from './phone-in-room'
import { measurePhonePage } from './phone-page'
import { hearEvents } from './server-events'

const phoneCount = 200
/** In this time all answer a question, evenly: 20 a second. */
const answeringMs = 10_000
/** Time enough for a class to see a server come back. */
const killAfterMs = 4_000
const questions = ['counterpart.image', 'counterpart.legitimacy', 'counterpart.trust']

/** Levels 0 to 4 and "I don't know", in turns. */
const levelOf = (phone: number): number | null => (phone % 6 === 5 ? null : phone % 6)
const wanted = [0, 1, 2, 3, 4].map(
  (level) =>
    Array.from({ length: phoneCount }, (_, phone) => levelOf(phone)).filter((own) => own === level).length,
)

class Trainer {
  view: WallView | undefined
  /** When the wall first showed so many answers to what is asked now. */
  shownAt: (number | undefined)[] = []
  #since = Infinity
  #stop: (() => void) | undefined

  constructor(private readonly server: OwnServer) {}

  async ask<Body>(act: string, send?: object): Promise<Body> {
    const headers = { cookie: await this.server.cookie(), origin: this.server.address }
    const response = await fetch(`${this.server.address}/api/workshops/${act}`, {
      ...(send === undefined ? {} : { method: 'POST', body: JSON.stringify(send) }),
      headers: { 'content-type': 'application/json', ...headers },
    })
    if (!response.ok) throw new Error(`${act}: ${String(response.status)} ${await response.text()}`)
    return (await response.json()) as Body
  }

  async open(): Promise<WallView> {
    const asked = { scenario: 'angola-late', questions, language: 'en', isDryRun: false }
    const { id } = await this.ask<{ readonly id: string }>('open', asked)
    return this.look(id)
  }

  async look(id: string): Promise<WallView> {
    return (this.view = await this.ask<WallView>(`wall?id=${id}`))
  }

  async watch(): Promise<void> {
    this.#stop?.()
    const cookie = await this.server.cookie()
    this.#stop = hearEvents({
      address: `${this.server.address}/api/workshops/live?id=${this.view?.id ?? ''}`,
      headers: () => ({ cookie }),
      heard: (data) => {
        const { answered, revision } = JSON.parse(data) as WallView
        if (revision < this.#since) return
        for (let count = answered; count > 0 && this.shownAt[count] === undefined; count -= 1)
          this.shownAt[count] = performance.now()
      },
    })
  }

  stop(): void {
    this.#stop?.()
  }

  /** Asks the next question: what the wall shows from then on is of it. */
  async askNext(): Promise<WallView> {
    this.#since = Infinity
    this.shownAt = []
    const view = await this.step('next')
    this.#since = view.revision
    return view
  }

  async step(act: Act): Promise<WallView> {
    const { id = '', revision = 0 } = this.view ?? {}
    return (this.view = await this.ask<WallView>('step', { id, revision, act }))
  }
}

/** Asks the next question, lets all answer, and compares what the wall counts with what was said. */
async function askAll(
  trainer: Trainer,
  phones: readonly PhoneInRoom[],
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly sent: readonly Sent[]; readonly pushed: readonly number[] }> {
  const steppedAt = performance.now()
  const { revision, questions: asked, course } = await trainer.askNext()
  const question = asked[course.place] ?? ''
  const pushed: number[] = []
  const answers = phones.map(async (phone, number) => {
    pushed.push((await phone.heard(revision)) - steppedAt)
    await wait((((number * 37) % phoneCount) / phoneCount) * answeringMs)
    return phone.answer(question, levelOf(number))
  })
  await meanwhile()
  const sent = await Promise.all(answers)
  while (trainer.shownAt[phoneCount] === undefined) await wait(20)
  await trainer.step('next')
  const { tallies } = await trainer.step('next')
  const counts = tallies.find((tally) => tally.question === question)?.rounds[0]
  const unknown = phoneCount - wanted.reduce((sum, count) => sum + count, 0)
  if (counts?.counts.join() !== wanted.join() || counts.unknown !== unknown)
    throw new Error(`Not what was said: ${JSON.stringify(counts)}`)
  return { sent, pushed }
}

/** The answer that was counted as the n-th is on the wall when this shows n. */
const delays = (trainer: Trainer, sent: readonly Sent[]): number[] =>
  sent
    .toSorted((a, b) => a.countedAt - b.countedAt)
    .map(({ sentAt }, place) => (trainer.shownAt[place + 1] ?? NaN) - sentAt)

const shares = (numbers: readonly number[]) =>
  `p50 ${ms(share(numbers, 0.5))}, p95 ${ms(share(numbers, 0.95))}, most ${ms(Math.max(...numbers))}`

const port = String(await freePort())
const server = await startOwnServer({ COUNTERWEIGHT_WORKSHOP_PORT: port })
const trainer = new Trainer(server)
const phones: PhoneInRoom[] = []
try {
  const quiet = await trainer.open()
  await trainer.step('next')
  await measurePhonePage(`http://127.0.0.1:${port}/join/${quiet.code ?? ''}`)
  await trainer.ask('end', { id: quiet.id, keep: false })

  const { id, code } = await trainer.open()
  await trainer.watch()
  const base = `http://127.0.0.1:${port}/join/${code ?? ''}`
  for (let number = 0; number < phoneCount; number += 1) phones.push(new PhoneInRoom(base, number))
  await Promise.all(phones.map((phone) => phone.join()))
  await Promise.all(phones.map((phone) => phone.heard(1)))

  await askAll(trainer, phones) // warms up
  const { sent, pushed } = await askAll(trainer, phones)
  console.log(
    `workshop, ${String(phoneCount)} phones: ${String(sent.length)} of ${String(phoneCount)} answers counted`,
  )
  console.log(`workshop, from a step to a phone: ${shares(pushed)}`)
  console.log(`workshop, from an answer to the wall: ${shares(delays(trainer, sent))}`)

  const { sent: past } = await askAll(trainer, phones, async () => {
    await wait(killAfterMs)
    const before = performance.now()
    await server.kill()
    await server.start()
    console.log(`workshop, killed and up again after ${ms(performance.now() - before)}`)
    await trainer.watch()
    await trainer.look(id)
  })
  const again = past.filter(({ tries }) => tries > 1).length
  console.log(
    `workshop, past the killed server: ${String(past.length)} of ${String(phoneCount)} answers counted, ${String(again)} of them sent again`,
  )
  await trainer.ask('end', { id, keep: false })
} finally {
  for (const phone of phones) phone.stop()
  trainer.stop()
  await server.end()
}
