import { createHash } from 'node:crypto'
import { firstPersonId, type Asker } from '@/lib/access/actor'
import { record } from '@/lib/server/audit/record'
import { beforeSignIn } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { beginSignIn } from './begin-sign-in'
import { forgetTries, mayNetworkTry, mayTry, takeBackTry } from './may-try'
import { isPassphrase } from './passphrase'
import { toSignInName } from './sign-in-name'

/** `name`: '' for the first person, who may have none. */
type Proof = { readonly name: string; readonly passphrase: string }

/** Signs in by name and passphrase. A name that nobody has takes as long as a wrong passphrase. Gives the token for the browser to keep. */
export async function signIn(
  asker: Asker,
  { name, passphrase }: Proof,
): Promise<Result<string, 'wrong' | 'too-often'>> {
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
  const begun = await beforeSignIn(async (tx) => {
    if (stored === null || !isRight) {
      await record(tx, 'sign-in-refused', { on: stored?.id ?? null })
      return null
    }
    // Takes turns with a change of the passphrase: else what was checked before it would be written after it, and outlive it.
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${stored.id} FOR SHARE`
    const now = await tx.passphrase.findUnique({ where: { personId: stored.id }, select: { hash: true } })
    return now?.hash === hash ? beginSignIn(tx, stored.id, 'passphrase', asker) : null
  })
  if (begun === null) return fail('wrong')
  await forgetTries(tries)
  await takeBackTry(network)
  return ok(begun)
}
