import type { AuditEvent } from './audit-event'

/** Whoever asks for something, before it is known who that is. */
export type Asker = {
  /** What the browser keeps of its sign-in; null: nothing, or nothing that could be one. */
  readonly token: string | null
  /** Id of the person a page believes to be signed in; null or absent: it does not say. */
  readonly person?: string | null
  /** The network the request came from; null or absent: not known. */
  readonly network?: string | null
  /** What the browser calls itself, at most 200 characters; '': nothing. */
  readonly device: string
  readonly event: AuditEvent
}

/** Who acts, and what they are doing. */
export type Actor = {
  /** Written beside each change. Never shown as it is: a name may change, an id does not. */
  readonly id: string
  /** The sign-in by which they act. */
  readonly signInId: string
  readonly event: AuditEvent
}

/** What a transaction is about, as it is to be recorded. */
export type Subject = {
  /** A case, a person or a mission; null: none in particular. */
  readonly on: string | null
  /** Words and ids of the program, never content. */
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** The id of the first person of a copy: what was written before people existed stands under it, unchanged. */
export const firstPersonId = 'local'
