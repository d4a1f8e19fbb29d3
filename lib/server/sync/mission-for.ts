import { mayInMission } from '@/lib/access/acts'
import type { Db } from '@/lib/server/db'

/** Where somebody's new case belongs: the mission they may make cases in, the one they joined first. null: none. */
export async function missionFor(tx: Db, personId: string): Promise<string | null> {
  const memberships = await tx.membership.findMany({
    where: { personId },
    select: { missionId: true, role: true },
    orderBy: [{ since: 'asc' }, { missionId: 'asc' }],
  })
  return memberships.find(({ role }) => mayInMission('make-case', [role]))?.missionId ?? null
}
