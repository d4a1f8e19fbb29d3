import { createHash } from 'node:crypto'
import { firstPersonId, type Asker } from '@/lib/access/actor'
import { record } from '@/lib/server/audit/record'
import { beforeSignIn } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { beginSignIn } from './begin-sign-in'
import { forgetTries, mayNetworkTry, mayTry, takeBackTry } from './may-try'
import { isPassphrase } from './passphrase'
import { takeSecondStep } from './second-step/take-second-step'
import { toSignInName } from './sign-in-name'

type Proof = {
  /** '' for the first person, who may have none. */
  readonly name: string
  readonly passphrase: string
  /** Of the phone, or a recovery code; null: not given. */
  readonly code: string | null
}

type Begun = Result<string, 'wrong' | 'code-needed' | 'wrong-code' | 'phone-unreadable'>

/**
 * Signs in by name and passphrase, and by a code where somebody has a second step: it is asked for once the passphrase is
 * right. A name that nobody has takes as long as a wrong passphrase. Gives the token for the browser to keep.
 */
export async function signIn(
  asker: Asker,
  { name, passphrase, code }: Proof,
): Promise<Begun | Result<never, 'too-often'>> {
  const signInName = toSignInName(name)
  // What was typed as a name may be a passphrase in the wrong field: it is kept as a hash.
  const tries = `passphrase:${createHash('sha256')
    .update(signInName ?? '')
    .digest('base64url')}`
  const network = asker.network ?? null
  if (!(await mayNetworkTry(network)) || !(await mayTry(tries))) return fail('too-often')
  const who = signInName === null ? { id: firstPersonId } : { signInName }
  const stored = await beforeSignIn((tx) =>
    tx.person.findFirst({
      where: { ...who, suspendedAt: null },
      select: { id: true, passphrase: { select: { hash: true } } },
    }),
  )
  const hash = stored?.passphrase?.hash ?? null
  const isRight = await isPassphrase(hash, passphrase)
  const begun = await beforeSignIn(async (tx): Promise<Begun> => {
    if (stored === null || !isRight) {
      await record(tx, 'sign-in-refused', { on: stored?.id ?? null })
      return fail('wrong')
    }
    // Takes turns with a change of the passphrase: else what was checked before it would be written after it, and outlive it.
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${stored.id} FOR SHARE`
    const now = await tx.passphrase.findUnique({ where: { personId: stored.id }, select: { hash: true } })
    if (now?.hash !== hash) return fail('wrong')
    const step = await takeSecondStep(tx, stored.id, code)
    if (step === 'missing') return fail('code-needed')
    if (step === 'wrong' || step === 'unreadable') {
      await record(tx, 'sign-in-refused', { on: stored.id })
      return fail(step === 'wrong' ? 'wrong-code' : 'phone-unreadable')
    }
    return ok(await beginSignIn(tx, stored.id, 'passphrase', asker))
  })
  if (!begun.ok) return begun
  await forgetTries(tries)
  await takeBackTry(network)
  return begun
}
