import type { MissionRole } from '@/lib/access/roles'
import type { Db } from '@/lib/server/db'

/** The mission that is there from the beginning: what was written before there were missions stands under this id. */
export const firstMissionId = 'local'

/** What whoever makes a mission is in it. An auditor is somebody else, who is made one on purpose. */
const rolesOfMaker: readonly MissionRole[] = ['negotiator', 'adviser', 'trainer', 'administrator']

/** Makes a mission. Whoever makes it looks after it, and may work in it. */
export async function makeMission(tx: Db, id: string, name: string, makerId: string): Promise<void> {
  const now = new Date()
  await tx.mission.create({ data: { id, name, createdAt: now }, select: { id: true } })
  await tx.membership.createMany({
    data: rolesOfMaker.map((role) => ({ missionId: id, personId: makerId, role, since: now })),
  })
}
