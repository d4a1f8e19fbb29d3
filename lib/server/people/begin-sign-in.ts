import type { Asker } from '@/lib/access/actor'
import { actAs, record } from '@/lib/server/audit/record'
import type { Db } from '@/lib/server/db'
import type { Proof } from '@/prisma/generated/client'
import { hashToken, newToken } from './token'

const HOURS = 12

/**
 * Begins a sign-in, in the transaction in which it was proven who it is, and records it: to be the last of it. Gives the
 * token for the browser to keep.
 */
export async function beginSignIn(
  tx: Db,
  personId: string,
  proof: Proof,
  { device, event }: Pick<Asker, 'device' | 'event'>,
): Promise<string> {
  const token = newToken()
  const now = new Date()
  await tx.signIn.deleteMany({ where: { personId, endsAt: { lt: now } } })
  await tx.signIn.create({
    data: {
      tokenHash: hashToken(token),
      personId,
      proof,
      device,
      createdAt: now,
      seenAt: now,
      endsAt: new Date(now.getTime() + HOURS * 3_600_000),
    },
    select: { id: true },
  })
  await actAs(tx, personId)
  await record(tx, event, { on: personId, detail: { proof } })
  return token
}
