import type { Actor } from '@/lib/access/actor'
import { actorOf } from '@/lib/access/actor-of'
import type { AuditEvent } from '@/lib/access/audit-event'
import type { Role } from '@/lib/access/role'
import type { Result } from '@/lib/shared/result'
import { isOtherProtocol, protocolHeader } from '@/lib/wire/protocol'
import { answerSafely } from './answer-safely'
import type { Input } from './input'
import { refuse, replyWith, type Problem } from './problem'
import { isSameOrigin } from './same-origin'

/** What an endpoint takes, who may use it, and what is recorded of it. None has a default: leaving one out does not compile. */
type Declaration<Value> = {
  readonly input: Input<Value>
  readonly role: Role
  readonly audit: AuditEvent
}

/** A route handler as Next calls it. */
export type Endpoint = (request: Request) => Promise<Response>

const declarations = new WeakMap<object, Declaration<unknown>>()

/** What a handler was declared with; undefined when it is not an endpoint. */
export const declarationOf = (handler: object): Declaration<unknown> | undefined => declarations.get(handler)

/**
 * The one way to make a route under app/api. Refuses writes from other pages and what another version of this application
 * asks, reads the input, and hands it over with whoever acts. `handle` sees nothing of the request but that.
 */
export function endpoint<Value>(
  declaration: Declaration<Value>,
  handle: (input: Value, actor: Actor) => Promise<Result<object, Problem>>,
): Endpoint {
  const { input, role, audit } = declaration
  const answer: Endpoint = (request) =>
    answerSafely(async () => {
      if (!isReading(request) && !isSameOrigin(request.headers)) return refuse('other-origin')
      if (isOtherProtocol(request.headers.get(protocolHeader))) return refuse('other-protocol')
      const read = await input(request)
      if (!read.ok) return refuse(read.problem.problem, read.problem.issues)
      const reply = await handle(read.value, actorOf(role, audit))
      return reply.ok ? replyWith(reply.value) : refuse(reply.problem)
    })
  declarations.set(answer, declaration)
  return answer
}

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'
