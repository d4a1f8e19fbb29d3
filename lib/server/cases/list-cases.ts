import type { CaseListReply } from '@/lib/offline/sync-types'
import { db } from '@/lib/server/db'
import { readTexts } from '@/lib/server/private-text/read-texts'

/** Every case, newest activity first, and the ids of what has been deleted, so that a device can forget it too. */
export async function listCases(): Promise<CaseListReply> {
  const [cases, deleted] = await Promise.all([
    db().case.findMany({
      select: {
        id: true,
        status: true,
        updatedAt: true,
        situation: { where: { field: 'codeName' }, select: { textId: true } },
      },
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    }),
    db().tombstone.findMany({
      where: { kind: 'case' },
      select: { caseId: true },
      orderBy: { deletedAt: 'asc' },
    }),
  ])
  const nameIds = new Map(cases.map(({ id, situation }) => [id, situation[0]?.textId ?? null]))
  const names = await readTexts(db(), [...nameIds.values()])
  return {
    cases: cases.map(({ id, status, updatedAt }) => ({
      caseId: id,
      codeName: names.get(nameIds.get(id) ?? null),
      status,
      updatedAt: updatedAt.toISOString(),
    })),
    deleted: deleted.map(({ caseId }) => caseId),
  }
}
