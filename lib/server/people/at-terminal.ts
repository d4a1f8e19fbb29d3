import { firstPersonId, type Asker } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/access/audit-event'
import { beforeSignIn } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { beginSignIn } from './begin-sign-in'
import { endSignIns } from './own-sign-ins'

/** Gives the asker for an event. */
export type AskerFor = (event: AuditEvent) => Asker

/**
 * Lets a command act as the first person, by a sign-in that ends with it. No passphrase is asked for: whoever may use the
 * database of this copy has all that is in it. `device`: what the command is called in the list of sign-ins.
 */
export async function atTerminal<Value>(
  device: string,
  work: (askerFor: AskerFor) => Promise<Value>,
): Promise<Result<Value, 'nobody-yet'>> {
  const token = await beforeSignIn(async (tx) => {
    const first = await tx.person.findUnique({ where: { id: firstPersonId }, select: { id: true } })
    return first === null ? null : beginSignIn(tx, firstPersonId, 'link', { device, event: 'come-in' })
  })
  if (token === null) return fail('nobody-yet')
  const askerFor: AskerFor = (event) => ({ token, device, event })
  try {
    return ok(await work(askerFor))
  } finally {
    await endSignIns(askerFor('end-sign-ins'), 'this')
  }
}
