import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal'

/** Far above what any page needs. */
const longestTarget = 4_000

/** Files of the build. All else that Next offers under this prefix is for features that are not used: closed. */
const builtFiles = '/_next/static/'
const closed = /^\/_next(\/|$)/

const endpoints = '/api/'
const methodsOfPages = ['GET', 'HEAD']
const methodsOfEndpoints = [...methodsOfPages, 'POST']

/**
 * Refuses what no page, file or endpoint takes, before anything else reads it: Next answers some of it with a fault,
 * and keeps a body that is on its way to a page in a manner that one broken connection could turn into the end of the process.
 */
export function refuseShape({ url = '', method = '', headers }: IncomingMessage): Refusal | undefined {
  if (url.length > longestTarget) return { status: 414, line: 'This address is too long.' }
  const path = readPath(url)
  if (path === undefined) return { status: 400, line: 'This is not an address.' }
  const methods = path.startsWith(endpoints) ? methodsOfEndpoints : methodsOfPages
  if (!methods.includes(method)) {
    return { status: 405, line: 'This address does not take this method.', allow: methods.join(', ') }
  }
  if (methodsOfPages.includes(method) && hasBody(headers)) {
    return { status: 400, line: 'A question has no body.' }
  }
  if (closed.test(path) && !path.startsWith(builtFiles)) {
    return { status: 404, line: 'There is nothing at this address.' }
  }
  return undefined
}

/** The path of a target such as `/en/walk?x=1`, decoded. Undefined when it is none: `*`, a whole URL, a broken escape, a control character. */
function readPath(target: string): string | undefined {
  if (!/^\/[\x21-\x5b\x5d-\x7e]*$/.test(target)) return undefined
  try {
    const path = decodeURIComponent(target.split(/[?#]/)[0] ?? '')
    return /\p{Cc}|\\|(^|\/)\.\.?(\/|$)/u.test(path) ? undefined : path
  } catch {
    return undefined
  }
}

const hasBody = (headers: IncomingMessage['headers']): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0

/** What pages, files and endpoints read. */
const known = new Set([
  ...['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'],
  ...['content-length', 'content-type', 'transfer-encoding', 'if-modified-since', 'if-none-match'],
  ...['origin', 'sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site'],
  ...['counterweight-protocol', 'counterweight-person'], // lib/wire/protocol.ts
  'cookie', // the own one
  ...['rsc', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-router-state-tree', 'next-url'],
])

/** A cookie of this application; other programs at this address set theirs, and some switch features of Next. */
const ownCookie = /(?<=^|; *)(?:__Host-)?counterweight-[^=;]*=[^;]*/g

/** Takes off what nobody here reads: headers that only a front server may set, and those that switch unused features of Next. */
export function dropUnknownHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (!known.has(name)) Reflect.deleteProperty(headers, name)
  const own = headers.cookie?.match(ownCookie)
  if (own === undefined || own === null) delete headers.cookie
  else headers.cookie = own.join('; ')
}
