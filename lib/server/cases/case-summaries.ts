import type { CaseSummary } from '@/lib/wire/sync-types'
import type { Db } from '@/lib/server/db'
import { readTexts } from '@/lib/server/private-text/read-texts'
import type { Prisma } from '@/prisma/generated/client'
import { toDue } from './situation-columns'

/** What lists tell of these cases, newest activity first. */
export async function caseSummaries(
  tx: Db,
  where: Prisma.CaseWhereInput,
  limit?: number,
): Promise<readonly CaseSummary[]> {
  const cases = await tx.case.findMany({
    where,
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
    ...(limit === undefined ? {} : { take: limit }),
  })
  const nameIds = new Map(cases.map(({ id, situation }) => [id, situation[0]?.textId ?? null]))
  const names = await readTexts(tx, [...nameIds.values()])
  return cases.map(({ id, status, createdAt, updatedAt, besideCaseId, ...due }) => ({
    caseId: id,
    codeName: names.get(nameIds.get(id) ?? null),
    status,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    besideCaseId,
    ...toDue(due),
  }))
}
