import type { Db } from '@/lib/server/db'
import { fail, ok, type Result } from '@/lib/shared/result'
import { takeChallenge } from './challenge'
import { passkeySite } from './passkey-site'
import { readSigned, type Signed } from './webauthn'

export type PasskeyProblem = 'no-passkeys-here' | 'passkey-late' | 'wrong-passkey' | 'passkey-copied'

/**
 * Whose passkey signed this, and that it was used is noted. In the transaction that lets them in. It uses the challenge up,
 * also where it is refused.
 */
export async function takePasskey(tx: Db, signed: Signed): Promise<Result<string, PasskeyProblem>> {
  const site = passkeySite()
  if (site === null) return fail('no-passkeys-here')
  const challenge = await takeChallenge(tx, signed.response.clientDataJSON, null)
  if (challenge === null) return fail('passkey-late')
  const stored = await tx.passkey.findUnique({
    where: { id: signed.id, person: { suspendedAt: null } },
    select: { id: true, personId: true, publicKey: true },
  })
  if (stored === null) return fail('wrong-passkey')
  const counter = await readSigned({ site, challenge }, signed, stored)
  if (counter === null) return fail('wrong-passkey')
  const { count } = await tx.passkey.updateMany({
    where: { id: stored.id, ...(counter === 0n ? { counter } : { counter: { lt: counter } }) },
    data: { counter, usedAt: new Date() },
  })
  return count === 1 ? ok(stored.personId) : fail('passkey-copied')
}
