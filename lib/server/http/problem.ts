import { protocolHeader, protocolVersion } from '@/lib/wire/protocol'

/** Why a request got no answer. */
export type Problem =
  | 'bad-request'
  | 'other-origin'
  | 'other-protocol'
  | 'signed-out'
  | 'wrong-key'
  | 'not-first'
  | 'short'
  | 'common'
  | 'wrong'
  | 'too-often'
  | 'code-needed'
  | 'wrong-code'
  | 'second-step-stands'
  | 'no-phone-key'
  | 'phone-unreadable'
  | 'no-passkeys-here'
  | 'wrong-passkey'
  | 'passkey-late'
  | 'passkey-copied'
  | 'passkey-known'
  | 'too-many-passkeys'
  | 'last-passkey'
  | 'prove-again'
  | 'unknown-case'
  | 'not-yours'
  | 'name-taken'
  | 'no-invitation'
  | 'passphrase-first'
  | 'last-administrator'
  | 'has-cases'
  | 'no-successor'
  | 'in-review'
  | 'not-in-review'
  | 'case-changed'
  | 'no-reviewer'
  | 'deleted'
  | 'unknown-workshop'
  | 'too-many-workshops'
  | 'too-large'
  | 'not-json'
  | 'unexpected'
  | 'database-down'
  | 'server-disk-full'

const statuses = {
  'bad-request': 400,
  'other-origin': 403,
  'other-protocol': 409,
  'signed-out': 401,
  'wrong-key': 403,
  'not-first': 409,
  short: 400,
  common: 400,
  wrong: 403,
  'too-often': 429,
  'code-needed': 403,
  'wrong-code': 403,
  'second-step-stands': 409,
  'no-phone-key': 409,
  'phone-unreadable': 403,
  'no-passkeys-here': 409,
  'wrong-passkey': 403,
  'passkey-late': 410,
  'passkey-copied': 403,
  'passkey-known': 409,
  'too-many-passkeys': 409,
  'last-passkey': 409,
  'prove-again': 403,
  'unknown-case': 404,
  'not-yours': 403,
  'name-taken': 409,
  'no-invitation': 410,
  'passphrase-first': 409,
  'last-administrator': 409,
  'has-cases': 409,
  'no-successor': 409,
  'in-review': 409,
  'not-in-review': 409,
  'case-changed': 409,
  'no-reviewer': 409,
  deleted: 410,
  'unknown-workshop': 404,
  'too-many-workshops': 409,
  'too-large': 413,
  'not-json': 415,
  unexpected: 500,
  'database-down': 503,
  'server-disk-full': 503,
} as const satisfies Record<Problem, number>

export type Issue = { readonly path: string; readonly message: string }

/** No reply that holds content, or says what there is, may stay in a cache or be read by another origin. */
const headers = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  [protocolHeader]: String(protocolVersion),
}

/** `cookie`: what the browser is to keep; null: nothing new. */
export function replyWith(body: object, cookie: string | null = null): Response {
  return Response.json(body, {
    headers: { ...headers, ...(cookie === null ? {} : { 'set-cookie': cookie }) },
  })
}

/** What is told live. Without no-transform Next would hold it back to compress it. */
export const tellEvents = (events: ReadableStream<Uint8Array>): Response =>
  new Response(events, {
    headers: {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
    },
  })

export function refuse(problem: Problem, issues: readonly Issue[] = []): Response {
  const body = issues.length === 0 ? { error: problem } : { error: problem, issues }
  return Response.json(body, { status: statuses[problem], headers })
}
