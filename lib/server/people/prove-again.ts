import type { Db } from '@/lib/server/db'
import { fail, ok, type Result } from '@/lib/shared/result'
import { isPassphrase } from './passphrase'

/** For so long whoever just used a passkey, or made it, is not asked for it again. */
const MINUTES = 15

/** Whether somebody proves who they are, by a passphrase or a passkey. Else the link of the start is their key. */
export async function hasProof(tx: Db, personId: string): Promise<boolean> {
  const found = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { passphrase: { select: { personId: true } }, _count: { select: { passkeys: true } } },
  })
  return found.passphrase !== null || found._count.passkeys > 0
}

/**
 * Before a passphrase or a passkey is made: whoever only finds the page open makes none. Asks for the passphrase; where there
 * is none, for a passkey that was used just now; where there is neither, for nothing.
 */
export async function proveAgain(
  tx: Db,
  { personId, current }: { readonly personId: string; readonly current: string | null },
): Promise<Result<null, 'wrong' | 'prove-again'>> {
  const stored = await tx.passphrase.findUnique({ where: { personId }, select: { hash: true } })
  if (stored !== null) return (await isPassphrase(stored.hash, current ?? '')) ? ok(null) : fail('wrong')
  const keys = await tx.passkey.findMany({
    where: { personId },
    select: { createdAt: true, usedAt: true },
  })
  const since = Date.now() - MINUTES * 60_000
  const isFresh = keys.some(({ createdAt, usedAt }) => Math.max(+createdAt, +(usedAt ?? 0)) >= since)
  return keys.length === 0 || isFresh ? ok(null) : fail('prove-again')
}
