import type { IncomingMessage } from 'node:http'

/** All that the door knows. Codes have the letters of lib/workshop/join-code.ts. */
const code = '([CDFHJKLMNPRTVWXY3479]{6})'
const routes = [
  { act: 'code-page', method: 'GET', path: /^\/join$/ },
  { act: 'find', method: 'POST', path: /^\/join$/ },
  { act: 'script', method: 'GET', path: /^\/join\/app\.js$/ },
  { act: 'page', method: 'GET', path: new RegExp(`^/join/${code}$`) },
  { act: 'events', method: 'GET', path: new RegExp(`^/join/${code}/events$`) },
  { act: 'state', method: 'GET', path: new RegExp(`^/join/${code}/state$`) },
  { act: 'answer', method: 'POST', path: new RegExp(`^/join/${code}/answers$`) },
  { act: 'own', method: 'POST', path: new RegExp(`^/join/${code}/own$`) },
  { act: 'record', method: 'POST', path: new RegExp(`^/join/${code}/record$`) },
] as const

export type DoorAct = (typeof routes)[number]['act']

/** A request that the door takes: nothing of what came is handed on but this. */
export type DoorRequest = { readonly act: DoorAct; readonly code: string; readonly isForm: boolean }

/** Bytes. An answer has 300. What a group writes has two texts of 300 characters: in a form up to nine bytes each. */
const mostBytes = { answer: 2_000, record: 7_000 } as const
const mostFor = (act: DoorAct): number => (act === 'record' ? mostBytes.record : mostBytes.answer)

/** What is asked, or the status with which it is refused. */
export function readRequest(request: IncomingMessage, port: number): DoorRequest | number {
  const { headers, method, url = '', socket } = request
  // a number of this machine, never a name: no page elsewhere can point its own name here
  const own = (socket.localAddress ?? '').replace(/^::ffff:/, '')
  const host = port === 80 ? own : `${own}:${String(port)}`
  if (headers.host !== host) return 421
  const route = routes.find((each) => each.method === method && each.path.test(url))
  if (route === undefined) return 404
  const found = route.path.exec(url)?.[1] ?? ''
  if (headers['transfer-encoding'] !== undefined) return 413
  const length = Number(headers['content-length'] ?? 0)
  if (method === 'GET') return length === 0 ? { act: route.act, code: found, isForm: false } : 413
  if (!(length <= mostFor(route.act))) return 413
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 403
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  const isForm = type === 'application/x-www-form-urlencoded'
  if (!isForm && (type !== 'application/json' || route.act === 'find')) return 415
  if (isForm && route.act === 'own') return 415
  return { act: route.act, code: found, isForm }
}

/** The body, which may not be longer than its head said; null: it broke off, is longer, or is no text. */
export async function readBody(request: IncomingMessage, act: DoorAct): Promise<string | null> {
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      bytes += part.length
      if (bytes > mostFor(act)) return null
      parts.push(part)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    return null
  }
}
