import type { Actor } from './actor'
import type { AuditEvent } from './audit-event'
import type { Role } from './role'

/** Whoever has a role. A role that nobody can have does not compile. */
const ids = { local: 'local' } as const satisfies Record<Role, string>

/** The person who acts in a role. Until people exist there is one for each role, whoever asks. */
export const actorOf = (role: Role, event: AuditEvent): Actor => ({ id: ids[role], role, event })
