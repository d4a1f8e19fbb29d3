import type { Actor } from '@/lib/access/actor'
import type { CaseListReply } from '@/lib/wire/sync-types'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { readTexts } from '@/lib/server/private-text/read-texts'
import { toDue } from './situation-columns'

/**
 * Every case, newest activity first, and the ids of what has been deleted, so that a device can forget it too. All as it
 * stood at one moment: no case is in both lists or in neither, and none loses its name while the list is read.
 */
export const listCases = (actor: Actor): Promise<CaseListReply> =>
  inTransaction(actor, listAtOneMoment, { isolationLevel: 'RepeatableRead' })

async function listAtOneMoment(tx: Db): Promise<CaseListReply> {
  const cases = await tx.case.findMany({
    select: {
      id: true,
      status: true,
      createdAt: true,
      updatedAt: true,
      besideCaseId: true,
      reviewDate: true,
      watchFor: true,
      watchSeen: true,
      situation: { where: { field: 'codeName' }, select: { textId: true } },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  })
  const deleted = await tx.tombstone.findMany({
    where: { kind: 'case' },
    select: { caseId: true },
    orderBy: { deletedAt: 'asc' },
  })
  const nameIds = new Map(cases.map(({ id, situation }) => [id, situation[0]?.textId ?? null]))
  const names = await readTexts(tx, [...nameIds.values()])
  return {
    cases: cases.map(({ id, status, createdAt, updatedAt, besideCaseId, ...due }) => ({
      caseId: id,
      codeName: names.get(nameIds.get(id) ?? null),
      status,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
      besideCaseId,
      ...toDue(due),
    })),
    deleted: deleted.map(({ caseId }) => caseId),
  }
}
