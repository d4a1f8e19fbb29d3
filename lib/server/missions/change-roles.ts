import type { Asker } from '@/lib/access/actor'
import type { MissionRole } from '@/lib/access/roles'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { changeView, mayDo } from './roles-in'

type Wish = {
  readonly missionId: string
  readonly personId: string
  /** All that they are from now on; none: they leave the mission. */
  readonly roles: readonly MissionRole[]
  /** Who takes over their cases where they are no longer a negotiator; null: nobody was chosen. */
  readonly successorId: string | null
}

export type RolesProblem = 'not-yours' | 'last-administrator' | 'has-cases' | 'no-successor'

/**
 * Says what somebody is in a mission. Nobody can be made to leave cases behind that nobody is responsible for, and a mission
 * keeps an administrator.
 */
export const changeRoles = (asker: Asker, wish: Wish): Promise<Result<null, RolesProblem>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const { missionId, personId, roles } = wish
      // One at a time in a mission: else two administrators could take it from each other.
      await tx.$queryRaw`SELECT id FROM "Mission" WHERE id = ${missionId} FOR UPDATE`
      if (!(await mayDo(tx, actor, 'give-access', missionId))) return fail('not-yours')
      if (!roles.includes('administrator') && (await isLastAdministrator(tx, wish))) {
        return fail('last-administrator')
      }
      if (!roles.includes('negotiator')) {
        const problem = await handOverAll(tx, wish)
        if (problem !== null) return fail(problem)
      }
      const before = await tx.membership.findMany({ where: { missionId, personId }, select: { role: true } })
      if (before.length === 0) return fail('not-yours') // joining is by invitation
      const held = new Set(before.map(({ role }) => role))
      await tx.membership.deleteMany({ where: { missionId, personId, role: { notIn: [...roles] } } })
      const since = new Date()
      const added = roles.filter((role) => !held.has(role))
      await tx.membership.createMany({ data: added.map((role) => ({ missionId, personId, role, since })) })
      if (roles.length === 0) {
        await tx.$executeRaw`
          DELETE FROM "CaseAccess" a USING app_administered() c
          WHERE a."caseId" = c.id AND c."missionId" = ${missionId} AND a."personId" = ${personId} AND a.kind = 'named'`
      }
      await changeView(tx, [personId])
      return ok(null)
    },
    {
      tell: ({ ok: isDone }) => ({
        on: wish.personId,
        detail: { mission: wish.missionId, roles: wish.roles, isDone },
      }),
    },
  )

async function isLastAdministrator(tx: Db, { missionId, personId }: Wish): Promise<boolean> {
  const others = await tx.membership.count({
    where: {
      missionId,
      role: 'administrator',
      NOT: { personId },
      person: { suspendedAt: null },
    },
  })
  return others === 0
}

async function handOverAll(
  tx: Db,
  { missionId, personId, successorId }: Wish,
): Promise<'has-cases' | 'no-successor' | null> {
  const owned = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM app_administered() WHERE "missionId" = ${missionId} AND "ownerId" = ${personId}`
  if (owned.length === 0) return null
  if (successorId === null) return 'has-cases'
  if (successorId === personId) return 'no-successor'
  const handed = await tx.$queryRaw<{ is: boolean }[]>`
    SELECT app_hand_over(id, ${successorId}) AS is FROM app_administered()
    WHERE "missionId" = ${missionId} AND "ownerId" = ${personId}`
  if (handed.some(({ is }) => !is)) return 'no-successor'
  await tx.caseAccess.deleteMany({
    where: { personId: successorId, caseId: { in: owned.map(({ id }) => id) } },
  })
  await changeView(tx, [successorId])
  return null
}
