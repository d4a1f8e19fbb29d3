import { randomBytes } from 'node:crypto'
import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { mayTry } from '@/lib/server/people/may-try'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { NewSecondStep, RecoveryCodesReply } from '@/lib/wire/people-types'
import { toBase32 } from './one-time-code'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes'
import { sealSecret } from './seal-secret'
import { removeSecondStep, takeCode, takeSecondStep, type SecondStep } from './take-second-step'

/** Of SHA-1, whose length is what RFC 4226 asks for. */
const SECRET_BYTES = 20

/**
 * Makes a secret for the phone of whoever is signed in. It asks for nothing until a code of that phone has come: else
 * somebody whose phone did not take it would be shut out. One that is in use stays.
 */
export const beginSecondStep = (
  asker: Asker,
): Promise<Result<NewSecondStep, 'passphrase-first' | 'second-step-stands' | 'no-phone-key'>> =>
  inTransaction(
    asker,
    async (tx, { id: personId }) => {
      const { name, passphrase, secondStep } = await tx.person.findUniqueOrThrow({
        where: { id: personId },
        select: {
          name: true,
          passphrase: { select: { personId: true } },
          secondStep: { select: { isConfirmed: true } },
        },
      })
      if (passphrase === null) return fail('passphrase-first')
      if (secondStep?.isConfirmed === true) return fail('second-step-stands')
      const made = randomBytes(SECRET_BYTES)
      const secret = sealSecret(personId, made)
      if (secret === null) return fail('no-phone-key')
      await tx.secondStep.upsert({
        where: { personId },
        create: { personId, secret },
        update: { secret, lastStep: 0 },
        select: { personId: true },
      })
      const letters = toBase32(made)
      const label = encodeURIComponent(name === '' ? 'Counterweight' : `Counterweight:${name}`)
      return ok({ secret: letters, link: `otpauth://totp/${label}?secret=${letters}&issuer=Counterweight` })
    },
    { tell: () => null },
  )

/** A code of the phone has come: from now on one is asked for at each sign-in. Gives the recovery codes, this once. */
export async function confirmSecondStep(
  asker: Asker,
  { code }: { readonly code: string },
): Promise<Result<RecoveryCodesReply, Problem>> {
  const problem = await countTry(asker)
  if (problem !== null) return fail(problem)
  return inTransaction(
    asker,
    async (tx, { id: personId, signInId }): Promise<Result<RecoveryCodesReply, Problem>> => {
      const found = await tx.secondStep.findUnique({
        where: { personId, isConfirmed: false },
        select: { secret: true },
      })
      const taken = found === null ? 'wrong' : await takeCode(tx, personId, found.secret, code)
      if (taken !== 'right') return fail(problemOf(taken))
      const codes = newRecoveryCodes()
      await tx.secondStep.update({
        where: { personId },
        data: { isConfirmed: true },
        select: { personId: true },
      })
      await tx.recoveryCode.deleteMany({ where: { personId } })
      await tx.recoveryCode.createMany({
        data: codes.map((one) => ({ personId, codeHash: hashRecoveryCode(one) })),
      })
      await tx.signIn.deleteMany({ where: { personId, NOT: { id: signInId } } })
      return ok({ codes })
    },
    { tell: ({ ok: isDone }) => ({ on: null, detail: { isDone } }) },
  )
}

/** Takes it away again, with a code: whoever finds the page open cannot. */
export async function endSecondStep(
  asker: Asker,
  { code }: { readonly code: string },
): Promise<Result<null, Problem>> {
  const problem = await countTry(asker)
  if (problem !== null) return fail(problem)
  return inTransaction(
    asker,
    async (tx, { id }): Promise<Result<null, Problem>> => {
      const taken = await takeSecondStep(tx, id, code)
      if (taken !== 'right') return fail(problemOf(taken))
      await removeSecondStep(tx, id)
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: null, detail: { isDone } }) },
  )
}

type Problem = 'wrong-code' | 'phone-unreadable' | 'too-often'

const problemOf = (step: SecondStep) => (step === 'unreadable' ? 'phone-unreadable' : 'wrong-code')

async function countTry(asker: Asker): Promise<'too-often' | null> {
  const id = await inTransaction(asker, (_, actor) => Promise.resolve(actor.id), { tell: () => null })
  return (await mayTry(`code:${id}`)) ? null : 'too-often'
}
