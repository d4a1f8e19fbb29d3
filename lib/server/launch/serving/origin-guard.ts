import type { IncomingMessage } from 'node:http'
import { isFrontServerOf } from '../front-servers'
import { isLoopback, type Reach } from '../reach'
import { socketAddress } from './client-address'
import type { Refusal } from './refusal'

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what does not come from a page of this very application: other names for this machine (a web page elsewhere
 * can point its own name at it) and writes or connections begun by pages of other origins. Where a front server alone
 * speaks TLS, it also refuses whoever goes round that server.
 */
export function guardOrigin(reach: Reach): (request: IncomingMessage) => Refusal | undefined {
  const { origin, isTeamServer } = reach
  const hosts = hostsOf(reach)
  const isRound = goesRound(reach)
  const ownOrigin = (host: string) => (isTeamServer ? origin : `http://${host}`)
  const where = isTeamServer ? origin : `${origin} on this machine`
  return (request) => {
    const { headers, method } = request
    if (isRound(request))
      return { status: 403, line: `This copy of Counterweight is reached at ${origin} alone.` }
    const host = headers.host?.toLowerCase()
    if (host === undefined || !hosts.has(host))
      return { status: 421, line: `This copy of Counterweight answers only at ${where}.` }
    const isReading = readingMethods.has(method ?? '') && headers.upgrade === undefined
    if (!isReading && !isOwnOrigin(headers, ownOrigin(host)))
      return { status: 403, line: 'This request was begun by a page of another origin and is refused.' }
    return undefined
  }
}

/** What a client may call this copy. Browsers leave out the port that is usual for http or https. */
function hostsOf({ origin, port, isTeamServer }: Reach): ReadonlySet<string> {
  const { host, port: named } = new URL(origin)
  if (isTeamServer) return new Set(named === '' ? [host, `${host}:443`] : [host])
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return new Set([...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])])
}

function goesRound({ frontServers, tls }: Reach): (request: IncomingMessage) => boolean {
  const isFrontServer = isFrontServerOf(frontServers)
  const isBehind = frontServers.length > 0 && tls === undefined
  return (request) => {
    if (!isBehind) return false
    const address = socketAddress(request)
    return !isFrontServer(address) && !isLoopback(address)
  }
}

/** Programs other than browsers send no Origin; browsers always do when they write. */
function isOwnOrigin(headers: IncomingMessage['headers'], own: string): boolean {
  if (headers.origin !== undefined) return headers.origin === own
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}
