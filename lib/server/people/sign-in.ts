import { firstPersonId, type Asker } from '@/lib/access/actor'
import { beforeSignIn } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { beginSignIn } from './begin-sign-in'
import { forgetTries, mayTry } from './may-try'
import { isPassphrase } from './passphrase'

/** Signs in by passphrase. Gives the token for the browser to keep. */
export async function signIn(
  { device }: Asker,
  { passphrase }: { readonly passphrase: string },
): Promise<Result<string, 'wrong' | 'too-often'>> {
  const tries = `passphrase:${firstPersonId}`
  if (!(await mayTry(tries))) return fail('too-often')
  const find = { where: { personId: firstPersonId }, select: { hash: true } } as const
  const stored = await beforeSignIn((tx) => tx.passphrase.findUnique(find))
  if (!(await isPassphrase(stored?.hash ?? null, passphrase))) return fail('wrong')
  const begun = await beforeSignIn(async (tx) => {
    // Takes turns with a change of the passphrase: else what was checked before it would be written after it, and outlive it.
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${firstPersonId} FOR SHARE`
    const now = await tx.passphrase.findUnique(find)
    return now?.hash === stored?.hash ? beginSignIn(tx, firstPersonId, 'passphrase', device) : null
  })
  if (begun === null) return fail('wrong')
  await forgetTries(tries)
  return ok(begun)
}
