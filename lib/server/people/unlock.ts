import type { Asker } from '@/lib/access/actor'
import { record } from '@/lib/server/audit/record'
import { beforeSignIn, inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { forgetTries, mayTry } from './may-try'
import { isPassphrase } from './passphrase'

/** Whether this is the passphrase of whoever is signed in. It begins no sign-in: one that has run out stays so. */
export async function unlock(
  asker: Asker,
  { passphrase }: { readonly passphrase: string },
): Promise<Result<null, 'wrong' | 'too-often'>> {
  const { id, hash } = await inTransaction(
    asker,
    async (tx, actor) => {
      const find = { where: { personId: actor.id }, select: { hash: true } }
      return { id: actor.id, hash: (await tx.passphrase.findUnique(find))?.hash ?? null }
    },
    { tell: () => null },
  )
  const tries = `unlock:${id}`
  if (!(await mayTry(tries))) return fail('too-often')
  if (!(await isPassphrase(hash, passphrase))) {
    await beforeSignIn((tx) => record(tx, 'sign-in-refused', { on: id }))
    return fail('wrong')
  }
  await forgetTries(tries)
  return inTransaction(asker, () => Promise.resolve(ok(null)))
}
