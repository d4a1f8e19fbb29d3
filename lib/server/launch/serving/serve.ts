import { createServer, Server, type IncomingMessage, type RequestListener } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { brotliDocuments } from './brotli-documents'
import { portError } from '../check-port'
import { setFixedHeaders } from './fixed-headers'
import { passUpgrades } from './pass-upgrades'
import { dropForwardedHeaders, guardRequests, type Refusal } from './request-guard'
import { staticFiles } from './static-files'

export interface ServeOptions {
  readonly root: string
  /** The folder of the build, relative to the root. */
  readonly folder: string
  readonly port: number
  readonly host: string
  readonly isDevelopment: boolean
}

export interface Serving {
  /** Lets running requests end, for a moment, then closes. */
  stop(): Promise<void>
}

/** How long requests that are under way may take to end when the application stops. */
const grace = 1_500

/** Puts the guards and the compressed files before Next, and listens. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port, host, root, isDevelopment } = options
  const upgrades = new Server() // never listens: Next hangs its own handler here, behind the guard
  const app = next({ dev: isDevelopment, dir: root, hostname: host, port, httpServer: upgrades })
  await app.prepare()
  const guard = guardRequests(port)
  const server = createServer(answer(options, guard, app.getRequestHandler()))
  const endUpgraded = passUpgrades(server, upgrades, guard)
  await listen(server, port, host)
  return {
    async stop() {
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

type NextHandler = ReturnType<ReturnType<typeof next>['getRequestHandler']>

function answer(
  options: ServeOptions,
  guard: (request: IncomingMessage) => Refusal | undefined,
  handle: NextHandler,
): RequestListener {
  const folder = join(options.root, options.folder)
  const files = options.isDevelopment ? undefined : staticFiles(folder)
  const compress = options.isDevelopment ? undefined : brotliDocuments(folder)
  return (request, response) => {
    setFixedHeaders(response)
    const refusal = guard(request)
    if (refusal) {
      response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
      response.end(`${refusal.line}\n`)
      return
    }
    dropForwardedHeaders(request)
    const passToNext = () => {
      compress?.(request, response)
      handle(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    }
    if (files) files(request, response, passToNext)
    else passToNext()
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(portError(port, 'code' in error ? String(error.code) : error.message))
    })
    server.listen({ port, host, exclusive: true }, resolve)
  })
