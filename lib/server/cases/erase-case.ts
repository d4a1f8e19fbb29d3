import type { Db } from '@/lib/server/db'

/** Erases a case and all that is said in it, its log included, and leaves the ids. The caller holds the lock of the case. */
export async function eraseCase(
  tx: Db,
  { caseId, changeId, now }: { caseId: string; changeId: string; now: Date },
): Promise<void> {
  const assessments = await tx.assessment.findMany({ where: { caseId }, select: { id: true } })
  const common = { caseId, changeId, deletedAt: now }
  await tx.tombstone.createMany({
    data: [
      { id: caseId, kind: 'case', ...common },
      ...assessments.map(({ id }) => ({ id, kind: 'assessment' as const, ...common })),
    ],
  })
  await tx.case.delete({ where: { id: caseId }, select: { id: true } })
}
