import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { mayDo } from './roles-in'

type Wish = { readonly missionId: string; readonly personId: string; readonly isSuspended: boolean }

/**
 * Shuts somebody of a mission out of this copy until it is taken back: every sign-in of theirs ends with its next request.
 * Their cases stay theirs. Nobody suspends themselves, so that somebody is left who can take it back.
 */
export const suspend = (
  asker: Asker,
  wish: Wish,
): Promise<Result<null, 'not-yours' | 'last-administrator'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const { missionId, personId, isSuspended } = wish
      if (!(await mayDo(tx, actor, 'give-access', missionId))) return fail('not-yours')
      if (personId === actor.id) return fail('last-administrator')
      const there = await tx.membership.findFirst({ where: { missionId, personId }, select: { role: true } })
      if (there === null) return fail('not-yours')
      await tx.person.update({
        where: { id: personId },
        data: { suspendedAt: isSuspended ? new Date() : null },
        select: { id: true },
      })
      if (isSuspended) await tx.signIn.deleteMany({ where: { personId } })
      return ok(null)
    },
    {
      tell: ({ ok: isDone }) => ({ on: wish.personId, detail: { isSuspended: wish.isSuspended, isDone } }),
    },
  )
