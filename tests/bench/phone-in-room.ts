import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { hearEvents } from './server-events'

/** What a phone notes of one answer: when it was sent first, and when it was said to be counted. */
export type Sent = { readonly sentAt: number; readonly countedAt: number; readonly tries: number }

/** Each phone has its own address, as in a Wi-Fi. Only Linux has all of 127.0.0.0/8 for it. */
const addressOf = (number: number): string | undefined =>
  process.platform === 'linux'
    ? `127.0.${String(1 + Math.floor(number / 200))}.${String(1 + (number % 200))}`
    : undefined

/** One phone of the room, as its script behaves: it hears the state live, and sends an answer until it is counted. */
export class PhoneInRoom {
  readonly #from: string | undefined
  #stop: () => void
  readonly #heardAt = new Map<number, number>()
  #tellHeard: (() => void) | undefined
  #made = 1

  constructor(
    private base: string,
    private readonly number: number,
  ) {
    this.#from = addressOf(number)
    this.#stop = this.#listen()
  }

  /** Another address is opened on it: it is the same phone there, and what it has not sent goes on. */
  moveTo(base: string): void {
    this.#stop()
    this.base = base
    this.#stop = this.#listen()
  }

  #listen(): () => void {
    return hearEvents({
      address: `${this.base}/events`,
      from: this.#from,
      heard: (data) => {
        const { revision } = JSON.parse(data) as { readonly revision: number }
        if (!this.#heardAt.has(revision)) this.#heardAt.set(revision, performance.now())
        this.#tellHeard?.()
      },
    })
  }

  /** When it heard of a step. */
  async heard(revision: number): Promise<number> {
    for (;;) {
      const at = this.#heardAt.get(revision)
      if (at !== undefined) return at
      await new Promise<void>((done) => (this.#tellHeard = done))
    }
  }

  join(): Promise<Sent> {
    return this.#untilCounted({})
  }

  answer(question: string, level: number | null): Promise<Sent> {
    return this.#untilCounted({ question, round: 1, level })
  }

  stop(): void {
    this.#stop()
  }

  async #untilCounted(said: object): Promise<Sent> {
    const participant = (this.number + 1).toString(16).padStart(32, '0')
    const body = JSON.stringify({ participant, made: this.#made++, ...said })
    const sentAt = performance.now()
    for (let tries = 1; ; tries += 1) {
      const outcome = await this.#post(body)
      if (outcome === 'kept' || outcome === 'older') return { sentAt, countedAt: performance.now(), tries }
      if (outcome !== null) throw new Error(`Phone ${String(this.number)}: ${outcome}`)
      await wait(1_000 + (this.number % 30) * 100)
    }
  }

  /** null: no answer, or none that says what came of it. */
  #post(body: string): Promise<string | null> {
    return new Promise((done) => {
      const request = http.request(
        `${this.base}/answers`,
        {
          method: 'POST',
          localAddress: this.#from,
          timeout: 10_000,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          let text = ''
          response.on('data', (part: Buffer) => (text += part.toString()))
          response.on('error', () => {
            done(null)
          })
          response.on('close', () => {
            done(/"outcome":"(\w+)"/.exec(text)?.[1] ?? null)
          })
        },
      )
      request.on('timeout', () => request.destroy())
      request.on('error', () => {
        done(null)
      })
      request.end(body)
    })
  }
}
