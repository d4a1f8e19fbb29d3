import { mayInMission } from '@/lib/access/acts'
import type { Db } from '@/lib/server/db'

/**
 * Where somebody's new case belongs: of the missions they may make cases in, the one they chose, or the one they joined first.
 * null: there is none.
 */
export async function missionFor(tx: Db, personId: string): Promise<string | null> {
  const memberships = await tx.membership.findMany({
    where: { personId },
    select: { missionId: true, role: true },
    orderBy: [{ since: 'asc' }, { missionId: 'asc' }],
  })
  const open = memberships.filter(({ role }) => mayInMission('make-case', [role]))
  if (new Set(open.map(({ missionId }) => missionId)).size < 2) return open[0]?.missionId ?? null
  const chooser = await tx.person.findUnique({ where: { id: personId }, select: { newCasesIn: true } })
  return (open.find(({ missionId }) => missionId === chooser?.newCasesIn) ?? open[0])?.missionId ?? null
}
