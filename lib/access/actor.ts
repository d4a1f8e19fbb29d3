import type { AuditEvent } from './audit-event'
import type { Role } from './role'

/** Who acts, as what, and what they are doing. Every transaction is given one. */
export type Actor = {
  /** Written beside each change. Never shown as it is: a name may change, an id does not. */
  readonly id: string
  readonly role: Role
  readonly event: AuditEvent
}
