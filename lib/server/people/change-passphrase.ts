import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { mayTry } from './may-try'
import { hashPassphrase, passphraseProblem, type PassphraseProblem } from './passphrase'
import { proveAgain } from './prove-again'

type Wish = {
  /** null: there is none yet. */
  readonly current: string | null
  readonly next: string
}

/** Sets the passphrase of whoever is signed in, and ends every other sign-in of theirs. */
export async function changePassphrase(
  asker: Asker,
  { current, next }: Wish,
): Promise<Result<null, 'wrong' | 'prove-again' | 'too-often' | PassphraseProblem>> {
  const id = await inTransaction(asker, (_, actor) => Promise.resolve(actor.id), { tell: () => null })
  const problem = passphraseProblem(next)
  if (problem !== null) return fail(problem)
  if (!(await mayTry(`change:${id}`))) return fail('too-often')
  const hash = await hashPassphrase(next)
  return inTransaction(
    asker,
    async (tx, { id: personId, signInId }) => {
      await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId} FOR UPDATE`
      const proven = await proveAgain(tx, { personId, current })
      if (!proven.ok) return proven
      const data = { hash, changedAt: new Date() }
      await tx.passphrase.upsert({
        where: { personId },
        create: { personId, ...data },
        update: data,
        select: { personId: true },
      })
      await tx.signIn.deleteMany({ where: { personId, NOT: { id: signInId } } })
      await tx.signIn.update({ where: { id: signInId }, data: { proof: 'passphrase' }, select: { id: true } })
      return ok(null)
    },
    { tell: (changed) => (changed.ok ? { on: null } : null) },
  )
}
