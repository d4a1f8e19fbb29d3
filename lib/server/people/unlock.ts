import type { Asker } from '@/lib/access/actor'
import { record } from '@/lib/server/audit/record'
import { beforeSignIn, inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { forgetTries, mayTry } from './may-try'
import { takePasskey, type PasskeyProblem } from './passkeys/take-passkey'
import type { Signed } from './passkeys/webauthn'
import { isPassphrase } from './passphrase'

type Proof = { readonly passphrase: string } | { readonly passkey: Signed }
type Unlocked = Result<null, 'wrong' | 'too-often' | PasskeyProblem>

/** Whether whoever is signed in proves again who they are. It begins no sign-in: one that has run out stays so. */
export const unlock = (asker: Asker, proof: Proof): Promise<Unlocked> =>
  'passkey' in proof ? byPasskey(asker, proof.passkey) : byPassphrase(asker, proof.passphrase)

const byPasskey = (asker: Asker, signed: Signed): Promise<Unlocked> =>
  inTransaction(
    asker,
    async (tx, { id }): Promise<Unlocked> => {
      const taken = await takePasskey(tx, signed)
      if (!taken.ok) return taken
      return taken.value === id ? ok(null) : fail('wrong-passkey')
    },
    { tell: ({ ok: isDone }) => ({ on: null, detail: { isDone } }) },
  )

async function byPassphrase(asker: Asker, passphrase: string): Promise<Unlocked> {
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
