import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { WorkshopDoor } from '@/lib/server/workshops/door'
import type { DoorView } from '@/lib/wire/workshop-types'
import { lanAddresses } from './lan-addresses'
import { tidyWorkshops } from './tidy-workshops'

export interface DoorOptions {
  /** Of the database. */
  readonly url: string
  /** null: phones come in nowhere. */
  readonly port: number | null
  /** Address that it listens at; every network of this machine, but in a test. */
  readonly host?: string
  /** Milliseconds in which phones get to hear that it is over. */
  readonly partingMs?: number
  /** The time by which workshops shut and are erased; that of this machine, but in a test. */
  readonly now?: () => Date
}

/** Milliseconds between two looks whether a workshop is still open, or was forgotten. */
const lookMs = 30_000

/** Connections: 300 phones, of which each may hold two for a moment, and those that look in. */
const mostConnections = 1_000

/**
 * Keeps the second listener of the application, for phones in the room: open while a workshop is open in the database, so also
 * after a start that follows a crash, and shut at all other times. Workshops that nobody ended are erased by it.
 */
export function keepDoor(options: DoorOptions): WorkshopDoor & { stop(): Promise<void> } {
  let server: Server | undefined
  let problem: Extract<DoorView, { kind: 'shut' }>['reason'] = 'nothing-open'
  let turn: Promise<void> = Promise.resolve()

  const settleNow = async () => {
    const { url, port, now = () => new Date() } = options
    const isAnyOpen = await tidyWorkshops(url, now())
    const isWanted = port !== null && isAnyOpen
    if (isWanted && server === undefined) {
      // loaded when first wanted: a start must not pay for it
      const { answerDoor } = await import('./answer-door')
      const opened = await listen({ ...options, port }, answerDoor(port))
      if (typeof opened === 'string') problem = opened
      else server = opened
    } else if (!isWanted && server !== undefined) {
      await delay(options.partingMs ?? 1_500)
      await shut()
    }
    if (!isWanted) problem = 'nothing-open'
  }
  const shut = async () => {
    const open = server
    server = undefined
    if (open === undefined) return
    const closed = new Promise((resolve) => open.close(resolve))
    open.closeAllConnections() // streams never end by themselves
    await closed
  }
  /** One after the other; a database that is away leaves it as it is. */
  const settle = (): Promise<void> => {
    turn = turn.then(settleNow).catch(() => undefined)
    return turn
  }
  const timer = setInterval(() => void settle(), lookMs)
  timer.unref()
  return {
    settle,
    view() {
      const { port } = options
      if (server === undefined || port === null) return { kind: 'shut', reason: problem }
      const addresses = lanAddresses()
      if (addresses.length === 0) return { kind: 'shut', reason: 'no-network' }
      return { kind: 'open', port, addresses }
    },
    async stop() {
      clearInterval(timer)
      await shut()
    },
  }
}

/** Milliseconds and bytes: a phone sends little, and at once. */
const patience = {
  maxHeaderSize: 8_192,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
}

function listen(
  { port, host = '0.0.0.0' }: DoorOptions & { readonly port: number },
  listener: RequestListener,
): Promise<Server | 'taken' | 'failed'> {
  const server = createServer(patience, listener)
  server.maxConnections = mostConnections
  server.on('upgrade', (_request, socket) => {
    socket.destroy()
  })
  server.on('connect', (_request, socket) => {
    socket.destroy()
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { connection: 'close' }).end()
  })
  return new Promise((resolve) => {
    server.once('error', (error) => {
      resolve('code' in error && error.code === 'EADDRINUSE' ? 'taken' : 'failed')
    })
    server.listen({ port, host, exclusive: true }, () => {
      server.removeAllListeners('error').on('error', () => undefined)
      resolve(server)
    })
  })
}
