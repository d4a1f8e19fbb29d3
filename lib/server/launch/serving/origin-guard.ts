import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal'

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what does not come from a page of this very application: other names for this machine (a web page elsewhere
 * can point its own name at 127.0.0.1) and writes or connections begun by pages of other origins.
 */
export function guardOrigin(port: number): (request: IncomingMessage) => Refusal | undefined {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  const hosts = new Set(names.map((name) => `${name}:${port}`))
  if (port === 80) for (const name of names) hosts.add(name) // browsers leave this port out
  const origins = new Set([...hosts].map((host) => `http://${host}`))
  return ({ headers, method }) => {
    if (headers.host === undefined || !hosts.has(headers.host.toLowerCase())) {
      return {
        status: 421,
        line: `This copy of Counterweight answers only at http://127.0.0.1:${port} on this machine.`,
      }
    }
    const isReading = readingMethods.has(method ?? '') && headers.upgrade === undefined
    if (!isReading && !isOwnOrigin(headers, origins)) {
      return { status: 403, line: 'This request was begun by a page of another origin and is refused.' }
    }
    return undefined
  }
}

/** Programs other than browsers send no Origin; browsers always do when they write. */
function isOwnOrigin(headers: IncomingMessage['headers'], origins: ReadonlySet<string>): boolean {
  if (headers.origin !== undefined)
    return origins.has(headers.origin) && headers.origin === `http://${headers.host ?? ''}`
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}
