import type { Unreachable } from '@/lib/offline/draft'
import { personHere } from '@/lib/offline/person/person-here'
import { isOtherProtocol, personHeader, protocolHeader, protocolVersion } from '@/lib/wire/protocol'
import { isRecord, type Shape } from '@/lib/wire/shape/shape'

/** What came of a request. Only `reply` says anything about the changes in it; everything else leaves them waiting. */
export type Reached<Value> =
  | { readonly kind: 'reply'; readonly value: Value }
  /** Nobody there, or somebody else: a captive portal, a proxy with no server behind it. */
  | { readonly kind: 'no-server' }
  /** It is there, and page and server are of two versions: nothing it says is taken as an outcome. */
  | { readonly kind: 'other-version' }
  /** It is there, and its disk has no room. */
  | { readonly kind: 'server-disk-full' }
  /** It is there, and nobody is signed in. */
  | { readonly kind: 'signed-out' }
  /** It is there and will not: not allowed, overloaded, broken, or speaking another version. */
  | { readonly kind: 'server-refuses' }
  /** It could not read this request, and never will. */
  | { readonly kind: 'malformed' }
  /** It does not have what was asked for. */
  | { readonly kind: 'absent' }
  /** It was deleted. */
  | { readonly kind: 'deleted' }
  /** It is no longer shown to whoever is signed in. */
  | { readonly kind: 'taken-back' }

const timeoutMs = 20_000

/**
 * Asks the server; POST when there is something to send. `person`: whose it is; where another is signed in the answer is that
 * nobody is. Never rejects.
 */
export async function askServer<Value>(
  path: string,
  shape: Shape<Value>,
  send?: unknown,
  person: string | null = personHere(),
): Promise<Reached<Value>> {
  const giveUp = new AbortController() // `AbortSignal.timeout` is missing on older phones
  const timer = setTimeout(() => {
    giveUp.abort()
  }, timeoutMs)
  const headers = {
    [protocolHeader]: String(protocolVersion),
    ...(person === null ? {} : { [personHeader]: person }),
  }
  try {
    const response = await fetch(path, {
      signal: giveUp.signal,
      cache: 'no-store',
      redirect: 'manual',
      ...(send === undefined
        ? { headers }
        : {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: JSON.stringify(send),
          }),
    })
    if (isOtherProtocol(response.headers.get(protocolHeader))) return { kind: 'other-version' }
    return judge(response.status, await readJson(response), shape)
  } catch {
    return { kind: 'no-server' }
  } finally {
    clearTimeout(timer)
  }
}

/** Whether nothing gets through now, and why. */
export const isUnreachable = (kind: Reached<unknown>['kind']): kind is Unreachable =>
  kind === 'no-server' || kind === 'other-version' || kind === 'server-disk-full' || kind === 'signed-out'

/** Undefined where the body is not JSON. Rejects when the connection breaks midway. */
async function readJson(response: Response): Promise<unknown> {
  const body = await response.text()
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Judges a response by its status and its parsed body. Undefined body: not JSON, so not our server speaking. */
export function judge<Value>(status: number, body: unknown, shape: Shape<Value>): Reached<Value> {
  const isOurs = isRecord(body)
  if (status === 0) return { kind: 'no-server' } // sent elsewhere, as a captive portal does
  if (status === 413) return { kind: 'malformed' }
  if (isOurs && status === 503 && body.error === 'server-disk-full') return { kind: 'server-disk-full' }
  if (isOurs && status === 401) return { kind: 'signed-out' }
  if (status === 502 || status === 503 || status === 504) return { kind: 'no-server' }
  if (isOurs && (status === 400 || status === 422)) return { kind: 'malformed' }
  if (isOurs && status === 404) return { kind: 'absent' }
  if (isOurs && status === 410) return { kind: 'deleted' }
  if (isOurs && body.error === 'not-yours') return { kind: 'taken-back' }
  if (status !== 200) return { kind: 'server-refuses' }
  if (!isOurs) return { kind: 'no-server' }
  return shape(body) ? { kind: 'reply', value: body } : { kind: 'server-refuses' }
}
