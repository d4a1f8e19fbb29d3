import type { Asker } from '@/lib/access/actor'
import type { MissionRole } from '@/lib/access/roles'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { hasProof } from '@/lib/server/people/prove-again'
import { hashToken, newToken } from '@/lib/server/people/token'
import { fail, ok, type Result } from '@/lib/shared/result'
import { mayDo } from './roles-in'

type Wish = {
  readonly missionId: string
  readonly roles: readonly MissionRole[]
  readonly days: number
  /** Somebody of the mission who lost their way in; null: somebody new. */
  readonly forPersonId: string | null
}

/**
 * Makes an invitation, for a link. Whoever invites has a passphrase or a passkey: from then on the link of the start opens nothing, or
 * it would be a way round everybody else's. Gives the token.
 */
export const invite = (
  asker: Asker,
  { missionId, roles, days, forPersonId }: Wish,
): Promise<Result<string, 'not-yours' | 'passphrase-first'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      if (!(await mayDo(tx, actor, 'give-access', missionId))) return fail('not-yours')
      if (!(await hasProof(tx, actor.id))) return fail('passphrase-first')
      if (forPersonId !== null) {
        if (!(await mayLetInAgain(tx, { actorId: actor.id, missionId, personId: forPersonId })))
          return fail('not-yours')
      }
      const token = newToken()
      const now = new Date()
      await tx.invitation.create({
        data: {
          tokenHash: hashToken(token),
          missionId,
          roles: [...roles],
          madeById: actor.id,
          createdAt: now,
          endsAt: new Date(now.getTime() + days * 86_400_000),
          forPersonId,
        },
        select: { id: true },
      })
      return ok(token)
    },
    {
      tell: ({ ok: isMade }) => ({
        on: missionId,
        detail: { roles, days, isMade, ...(forPersonId === null ? {} : { for: forPersonId }) },
      }),
    },
  )

/**
 * Whoever opens such a link is that person from then on. So it is made only by who administers every mission they are in, or
 * it would lead from one into another.
 */
async function mayLetInAgain(
  tx: Db,
  { actorId, missionId, personId }: { actorId: string; missionId: string; personId: string },
): Promise<boolean> {
  const theirs = await tx.membership.findMany({ where: { personId }, select: { missionId: true } })
  const administered = await tx.membership.findMany({
    where: { personId: actorId, role: 'administrator' },
    select: { missionId: true },
  })
  const may = new Set(administered.map((one) => one.missionId))
  return theirs.some((one) => one.missionId === missionId) && theirs.every((one) => may.has(one.missionId))
}

export const withdrawInvitation = (
  asker: Asker,
  { invitationId }: { readonly invitationId: string },
): Promise<Result<null, 'not-yours'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const found = await tx.invitation.findUnique({
        where: { id: invitationId },
        select: { missionId: true },
      })
      if (found === null || !(await mayDo(tx, actor, 'give-access', found.missionId)))
        return fail('not-yours')
      await tx.invitation.delete({ where: { id: invitationId }, select: { id: true } })
      return ok(null)
    },
    { tell: () => ({ on: invitationId }) },
  )
