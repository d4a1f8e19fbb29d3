import type { Asker } from '@/lib/access/actor'
import type { MissionRole } from '@/lib/access/roles'
import { inTransaction } from '@/lib/server/in-transaction'
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
 * Makes an invitation, for a link. Whoever invites has a passphrase: from then on the link of the start opens nothing, or
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
      const own = await tx.passphrase.findUnique({
        where: { personId: actor.id },
        select: { personId: true },
      })
      if (own === null) return fail('passphrase-first')
      if (forPersonId !== null) {
        const there = await tx.membership.findFirst({
          where: { missionId, personId: forPersonId },
          select: { personId: true },
        })
        if (there === null) return fail('not-yours')
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
    { tell: ({ ok: isMade }) => ({ on: missionId, detail: { roles, days, isMade } }) },
  )

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
