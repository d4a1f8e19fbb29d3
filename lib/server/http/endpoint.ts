import type { Asker } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/access/audit-event'
import type { Role } from '@/lib/access/role'
import type { Result } from '@/lib/shared/result'
import { isOtherProtocol, personHeader, protocolHeader } from '@/lib/wire/protocol'
import { answerSafely } from './answer-safely'
import { readToken, toCookie } from './cookie'
import type { Input } from './input'
import { addressHeader, networkOf } from './network'
import { refuse, replyWith, tellEvents, type Problem } from './problem'
import { isSameOrigin } from './same-origin'

/** What an endpoint takes, who may use it, and what is recorded of it. None has a default: leaving one out does not compile. */
type Declaration<Value> = {
  readonly input: Input<Value>
  readonly role: Role
  readonly audit: AuditEvent
}

/**
 * What an endpoint answers. `token`: what the browser is to keep of its sign-in from now on; null: nothing any more. `events`:
 * what is told live, in the place of a body.
 */
type Reply =
  { readonly body: object; readonly token?: string | null } | { readonly events: ReadableStream<Uint8Array> }

/** A route handler as Next calls it. */
export type Endpoint = (request: Request) => Promise<Response>

const declarations = new WeakMap<object, Declaration<unknown>>()

/** What a handler was declared with; undefined when it is not an endpoint. */
export const declarationOf = (handler: object): Declaration<unknown> | undefined => declarations.get(handler)

/**
 * The one way to make a route under app/api. Refuses writes from other pages and what another version of this application
 * asks, and whoever is not signed in where somebody must be; reads the input, and hands it over with whoever asks. `handle`
 * sees nothing of the request but that. Whether the sign-in holds is found by `inTransaction`, with the work.
 */
export function endpoint<Value>(
  declaration: Declaration<Value>,
  handle: (input: Value, asker: Asker) => Promise<Result<Reply, Problem>>,
): Endpoint {
  const { input, role, audit } = declaration
  const answer: Endpoint = (request) =>
    answerSafely(async () => {
      if (isOpened(request) || (!isReading(request) && !isSameOrigin(request.headers)))
        return refuse('other-origin')
      if (isOtherProtocol(request.headers.get(protocolHeader))) return refuse('other-protocol')
      const token = readToken(request.headers)
      if (role === 'person' && token === null) return refuse('signed-out')
      const read = await input(request)
      if (!read.ok) return refuse(read.problem.problem, read.problem.issues)
      const device = request.headers.get('user-agent')?.slice(0, 200) ?? ''
      const person = request.headers.get(personHeader)
      const network = networkOf(request.headers.get(addressHeader))
      const reply = await handle(read.value, { token, person, network, device, event: audit })
      if (!reply.ok) return refuse(reply.problem)
      if ('events' in reply.value) return tellEvents(reply.value.events)
      const { body, token: kept } = reply.value
      return replyWith(body, kept === undefined ? null : toCookie(request.headers, kept))
    })
  declarations.set(answer, declaration)
  return answer
}

/** Typed as an address, not asked by a page: a browser that is locked would show what the page covers. */
const isOpened = ({ headers }: Request): boolean => headers.get('sec-fetch-mode') === 'navigate'

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'
