import pg from 'pg'
import { readEnvironment } from '@/lib/server/env'

/** `state`: a workshop took a step. `answers`: a phone joined or answered. */
export type Topic = 'state' | 'answers'
type Listener = () => void

/** All that is told between copies of the application; see `tell`. Payload: topic, colon, id of the workshop. */
const channel = 'workshop'

/** Milliseconds: from the first try to connect again to the longest wait. */
const wait = { first: 100, most: 5_000 }

/**
 * News of workshops, from every copy of the application that uses this database: Postgres tells them, on a connection of its
 * own. A listener is called when there is news, and after every gap in which some may have been missed.
 */
export class Bus {
  readonly #listeners = new Map<string, Set<Listener>>()
  #client: pg.Client | undefined
  #attempt = 0

  subscribe(id: string, topic: Topic, listener: Listener): () => void {
    const key = `${topic}:${id}`
    const set = this.#listeners.get(key) ?? new Set()
    this.#listeners.set(key, set.add(listener))
    if (this.#client === undefined) this.#connect()
    return () => {
      set.delete(listener)
      if (set.size === 0) this.#listeners.delete(key)
      if (this.#listeners.size === 0) this.#rest()
    }
  }

  #connect(): void {
    const { DATABASE_URL } = readEnvironment()
    const client = new pg.Client({ connectionString: DATABASE_URL, keepAlive: true })
    this.#client = client
    const again = () => {
      if (this.#client !== client) return
      this.#client = undefined
      client.end().catch(() => undefined)
      const ms = Math.min(wait.most, wait.first * 2 ** this.#attempt)
      this.#attempt += 1
      setTimeout(() => {
        if (this.#listeners.size > 0 && this.#client === undefined) this.#connect()
      }, ms).unref()
    }
    client.on('error', again)
    client.on('end', again)
    client.on('notification', ({ payload }) => {
      for (const listener of this.#listeners.get(payload ?? '') ?? []) listener()
    })
    client
      .connect()
      .then(() => client.query(`LISTEN ${channel}`))
      .then(() => {
        this.#attempt = 0
        for (const set of this.#listeners.values()) for (const listener of set) listener()
      })
      .catch(again)
  }

  /** Nobody listens: no connection is held for it. */
  #rest(): void {
    const client = this.#client
    this.#client = undefined
    client?.end().catch(() => undefined)
  }
}

declare global {
  var counterweightBus: Bus | undefined
}

/** The one bus of this process: pages and the door of the workshop are loaded apart, and share it. */
export function bus(): Bus {
  globalThis.counterweightBus ??= new Bus()
  return globalThis.counterweightBus
}
