import type { CaseSummary } from '@/lib/wire/sync-types'
import type { Db } from '@/lib/server/db'
import { readTexts } from '@/lib/server/private-text/read-texts'
import type { Prisma } from '@/prisma/generated/client'
import { toDue } from './situation-columns'

/** Of a case what lists tell, with the id of its name: names are texts, and have a door of their own. */
export type ListedCase = Prisma.CaseGetPayload<{
  select: {
    id: true
    status: true
    createdAt: true
    updatedAt: true
    besideCaseId: true
    reviewDate: true
    watchFor: true
    watchSeen: true
  }
}> & { readonly nameId: string | null }

/** What lists tell of these cases, in the same order. */
export async function caseSummaries(tx: Db, cases: readonly ListedCase[]): Promise<readonly CaseSummary[]> {
  const names = await readTexts(
    tx,
    cases.map(({ nameId }) => nameId),
  )
  return cases.map(({ id, nameId, status, createdAt, updatedAt, besideCaseId, ...due }) => ({
    caseId: id,
    codeName: names.get(nameId),
    status,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    besideCaseId,
    ...toDue(due),
  }))
}
