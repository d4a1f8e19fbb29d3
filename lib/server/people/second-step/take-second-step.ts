import type { Db } from '@/lib/server/db'
import { stepOf } from './one-time-code'
import { hashRecoveryCode } from './recovery-codes'
import { openSecret } from './seal-secret'

/**
 * `none`: this person has no second step. `missing`: they have one, and gave no code. `unreadable`: it is no recovery code, and
 * codes of their phone cannot be checked, for it was set up under another key.
 */
export type SecondStep = 'none' | 'right' | 'missing' | 'wrong' | 'unreadable'

/**
 * Checks a code of the phone, or a recovery code, and uses it up: neither opens twice, over all copies of the application.
 * In the transaction that lets them in.
 */
export async function takeSecondStep(tx: Db, personId: string, code: string | null): Promise<SecondStep> {
  const found = await tx.secondStep.findUnique({
    where: { personId },
    select: { secret: true, isConfirmed: true },
  })
  if (found === null || !found.isConfirmed) return 'none'
  if (code === null || code.trim() === '') return 'missing'
  const taken = await takeCode(tx, personId, found.secret, code)
  if (taken === 'right' || (await takeRecoveryCode(tx, personId, code))) return 'right'
  return taken
}

/** A code of the phone. `wrong`: it is none, or it was used. `sealed`: its secret, as it is stored. */
export async function takeCode(
  tx: Db,
  personId: string,
  sealed: Uint8Array,
  code: string,
): Promise<'right' | 'wrong' | 'unreadable'> {
  const secret = openSecret(personId, sealed)
  if (secret === null) return 'unreadable'
  const step = stepOf(secret, code, Date.now())
  if (step === null) return 'wrong'
  const { count } = await tx.secondStep.updateMany({
    where: { personId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1 ? 'right' : 'wrong'
}

async function takeRecoveryCode(tx: Db, personId: string, code: string): Promise<boolean> {
  const { count } = await tx.recoveryCode.deleteMany({
    where: { personId, codeHash: hashRecoveryCode(code) },
  })
  return count === 1
}

/** From now on the passphrase alone opens: for whoever asks for it with a code, or got a new link from an administrator. */
export async function removeSecondStep(tx: Db, personId: string): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { personId } })
  await tx.secondStep.deleteMany({ where: { personId } })
}
