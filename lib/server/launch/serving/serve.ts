import { readFileSync } from 'node:fs'
import { Server, type IncomingMessage, type RequestListener } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { readEnvironment } from '@/lib/server/env'
import { addressHeader } from '@/lib/server/http/network'
import { portError } from '../check-port'
import { keepDoor } from '../door/keep-door'
import { isFrontServerOf } from '../front-servers'
import type { Reach } from '../reach'
import { brotliDocuments } from './brotli-documents'
import { clientAddress } from './client-address'
import { fixedHeadersAt } from './fixed-headers'
import { makeHttpServer } from './http-server'
import { guardOrigin } from './origin-guard'
import { passUpgrades } from './pass-upgrades'
import { sendRefusal, type Refusal } from './refusal'
import { dropUnknownHeaders, refuseShape } from './request-shape'
import { restWhenIdle } from './rest-when-idle'
import { staticFiles } from './static-files'

export interface ServeOptions {
  readonly root: string
  /** The folder of the build, relative to the root. */
  readonly folder: string
  readonly reach: Reach
  /** Where phones come in while a workshop is open; undefined: nowhere. */
  readonly doorPort: number | undefined
  readonly isDevelopment: boolean
}

export interface Serving {
  /** Lets running requests end, for a moment, then closes. */
  stop(): Promise<void>
}

/** How long requests that are under way may take to end when the application stops. */
const grace = 1_500

type Guard = (request: IncomingMessage) => Refusal | undefined

/** Puts the guards and the compressed files before Next, and listens. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { reach, root, doorPort, isDevelopment } = options
  const { port, host } = reach
  const upgrades = new Server() // never listens: Next hangs its own handler here, behind the guard
  if (!isDevelopment) useBuiltConfiguration(join(root, options.folder))
  const app = next({ dev: isDevelopment, dir: root, hostname: host, port, httpServer: upgrades })
  await app.prepare()
  const guard = guardOrigin(reach)
  const server = makeHttpServer(
    isDevelopment
      ? answerInDevelopment(reach, guard, app.getRequestHandler())
      : answer(join(root, options.folder), reach, guard, app.getRequestHandler()),
    { isDevelopment, reach },
  )
  const endUpgraded = isDevelopment ? passUpgrades(server, upgrades, guard) : () => undefined
  await listen(server, port, host)
  restWhenIdle(server)
  const door = keepDoor({ url: readEnvironment().DATABASE_URL, port: doorPort ?? null })
  globalThis.counterweightDoor = door // the pages run in this process, and are loaded apart
  void door.settle() // a workshop may have been open, or forgotten, when the last process ended
  return {
    async stop() {
      await door.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      endUpgraded()
      const impatience = setTimeout(() => {
        server.closeAllConnections()
      }, grace)
      await closed
      clearTimeout(impatience)
      await app.close()
    },
  }
}

/** The configuration as it was when the pages were built. Without it Next loads its compiler to read next.config.ts: 100 MB and a second. */
function useBuiltConfiguration(folder: string): void {
  const { config } = JSON.parse(readFileSync(join(folder, 'required-server-files.json'), 'utf8')) as {
    config: unknown
  }
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
}

type NextHandler = ReturnType<ReturnType<typeof next>['getRequestHandler']>

/** Takes off what nobody reads here, and says where the request comes from, whatever a client says of itself. */
function headersFor({ frontServers }: Reach, drop: (request: IncomingMessage) => void) {
  const isFrontServer = isFrontServerOf(frontServers)
  return (request: IncomingMessage) => {
    const address = clientAddress(request, isFrontServer)
    drop(request)
    request.headers[addressHeader] = address
  }
}

function answer(folder: string, reach: Reach, guard: Guard, handle: NextHandler): RequestListener {
  const setFixedHeaders = fixedHeadersAt(reach.origin)
  const cleanHeaders = headersFor(reach, dropUnknownHeaders)
  const files = staticFiles(folder)
  const compress = brotliDocuments(folder)
  return (request, response) => {
    setFixedHeaders(response)
    const refusal = guard(request) ?? refuseShape(request)
    if (refusal) {
      sendRefusal(response, refusal)
      return
    }
    cleanHeaders(request)
    files(request, response, () => {
      compress(request, response)
      handle(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    })
  }
}

/** What Next needs for hot reload, error overlays and the like stays open. */
function answerInDevelopment(reach: Reach, guard: Guard, handle: NextHandler): RequestListener {
  const setFixedHeaders = fixedHeadersAt(reach.origin)
  const cleanHeaders = headersFor(reach, () => undefined)
  return (request, response) => {
    setFixedHeaders(response)
    const refusal = guard(request)
    cleanHeaders(request)
    if (refusal) sendRefusal(response, refusal)
    else void handle(request, response)
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(portError(port, 'code' in error ? String(error.code) : error.message))
    })
    server.listen({ port, host, exclusive: true }, () => {
      server.removeAllListeners('error').on('error', () => undefined) // no descriptor left for the next client: a later one has more luck
      resolve()
    })
  })
