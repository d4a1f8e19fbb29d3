import type { Db } from '@/lib/server/db'

/** Erases a case and all that is said in it, its log included, and leaves the ids. The caller holds the lock of the case. */
export async function eraseCase(
  tx: Db,
  { caseId, changeId, now }: { caseId: string; changeId: string; now: Date },
): Promise<void> {
  const assessments = await tx.assessment.findMany({ where: { caseId }, select: { id: true } })
  const common = { caseId, changeId, deletedAt: now, ...(await whereItBelonged(tx, caseId)) }
  await tx.tombstone.createMany({
    data: [
      { id: caseId, kind: 'case', ...common },
      ...assessments.map(({ id }) => ({ id, kind: 'assessment' as const, ...common })),
    ],
  })
  await tx.case.delete({ where: { id: caseId }, select: { id: true } })
}

/** Its mission, and whose devices may keep something of it: its owner, whoever it was ever shared with, and the advisers there. */
async function whereItBelonged(tx: Db, caseId: string): Promise<{ missionId: string; readers: string[] }> {
  const { ownerId, missionId, access } = await tx.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { ownerId: true, missionId: true, access: { select: { personId: true } } },
  })
  const advisers = await tx.membership.findMany({
    where: { missionId, role: 'adviser' },
    select: { personId: true },
  })
  const readers = new Set([ownerId, ...[...access, ...advisers].map(({ personId }) => personId)])
  return { missionId, readers: [...readers] }
}
