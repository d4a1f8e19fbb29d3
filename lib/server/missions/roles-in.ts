import { mayInMission, type MissionAct } from '@/lib/access/acts'
import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'

/** Whether whoever acts may do this in that mission. In a mission that is not there nobody may do anything. */
export async function mayDo(tx: Db, actor: Actor, act: MissionAct, missionId: string): Promise<boolean> {
  const found = await tx.membership.findMany({
    where: { missionId, personId: actor.id },
    select: { role: true },
  })
  return mayInMission(
    act,
    found.map(({ role }) => role),
  )
}

/** These people may see more or less than before: their lists of cases begin again. */
export async function changeView(tx: Db, personIds: readonly string[]): Promise<void> {
  await tx.person.updateMany({ where: { id: { in: [...personIds] } }, data: { view: { increment: 1 } } })
}
