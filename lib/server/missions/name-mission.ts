import { randomUUID } from 'node:crypto'
import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { makeMission } from './make-mission'
import { changeView, mayDo } from './roles-in'

/** Makes a further mission. Only whoever administers one may. */
export const addMission = (
  asker: Asker,
  { name }: { readonly name: string },
): Promise<Result<string, 'not-yours'>> => {
  const id = randomUUID()
  return inTransaction(
    asker,
    async (tx, actor) => {
      const administers = await tx.membership.findFirst({
        where: { personId: actor.id, role: 'administrator' },
        select: { missionId: true },
      })
      if (administers === null || !(await mayDo(tx, actor, 'give-access', administers.missionId))) {
        return fail('not-yours')
      }
      await makeMission(tx, id, name, actor.id)
      await changeView(tx, [actor.id])
      return ok(id)
    },
    { tell: ({ ok: isMade }) => ({ on: id, detail: { isMade } }) },
  )
}

export const nameMission = (
  asker: Asker,
  { missionId, name }: { readonly missionId: string; readonly name: string },
): Promise<Result<null, 'not-yours'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      if (!(await mayDo(tx, actor, 'give-access', missionId))) return fail('not-yours')
      await tx.mission.update({ where: { id: missionId }, data: { name }, select: { id: true } })
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: missionId, detail: { isDone } }) },
  )
