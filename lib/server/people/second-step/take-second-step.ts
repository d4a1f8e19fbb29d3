import type { Db } from '@/lib/server/db'
import { stepOf } from './one-time-code'
import { hashRecoveryCode } from './recovery-codes'

/** `none`: this person has no second step. `missing`: they have one, and gave no code. */
export type SecondStep = 'none' | 'right' | 'missing' | 'wrong'

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
  return (await takeCode(tx, personId, found.secret, code)) || (await takeRecoveryCode(tx, personId, code))
    ? 'right'
    : 'wrong'
}

/** A code of the phone. false: it is none, or it was used. */
export async function takeCode(tx: Db, personId: string, secret: Uint8Array, code: string): Promise<boolean> {
  const step = stepOf(secret, code, Date.now())
  if (step === null) return false
  const { count } = await tx.secondStep.updateMany({
    where: { personId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
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
