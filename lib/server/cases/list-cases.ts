import type { Asker } from '@/lib/access/actor'
import { syncLimits } from '@/lib/wire/sync-limits'
import type { CaseListReply } from '@/lib/wire/sync-types'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { caseSummaries, type ListedCase } from './case-summaries'
import { readCursor, writeCursor, type ListCursor, type Marks } from './list-cursor'
import {
  changedCases,
  deletedSince,
  isOfThisHistory,
  listStanding,
  newestSeen,
  summariesOf,
} from './list-history'
import { visibleCases } from './visible-cases'

const most = syncLimits.listedCases

/**
 * A page of the list of cases after a cursor, as it stood at one moment: none loses its name while the list is read. All
 * cases that whoever asks may see first, the last changed first; then, and whenever the cursor comes back, those that have
 * changed or were deleted meanwhile, so that whatever happens between two pages is told. A cursor of another history, or of
 * somebody who may see more or less by now, begins the list again.
 */
export const listCases = (asker: Asker, after = ''): Promise<CaseListReply> =>
  inTransaction(asker, (tx, { id }) => listAtOneMoment(tx, id, readCursor(after)), {
    reads: true,
    tell: ({ cases }) => (cases.length === 0 ? null : { on: null, detail: { cases: cases.length } }),
  })

async function listAtOneMoment(tx: Db, personId: string, cursor: ListCursor | null): Promise<CaseListReply> {
  const { view, marks } = await listStanding(tx, personId)
  if (cursor === null || cursor.view !== view || !(await isOfThisHistory(tx, cursor))) {
    const found = await visibleCases(tx, personId, null, most + 1)
    const seen = await newestSeen(tx, personId, found[0])
    return listAll(tx, found, { view, since: marks, until: marks, seen, place: null }, true)
  }
  if (cursor.place?.among === 'all')
    return listAll(tx, await visibleCases(tx, personId, cursor.place, most + 1), cursor, false)
  return listChanged(tx, personId, cursor, marks)
}

async function listAll(
  tx: Db,
  found: readonly ListedCase[],
  cursor: ListCursor,
  begins: boolean,
): Promise<CaseListReply> {
  const cases = await caseSummaries(tx, found.slice(0, most))
  const end = cases.at(-1)
  const isCut = found.length > most && end !== undefined
  const place = isCut
    ? ({ among: 'all', updatedAt: new Date(end.updatedAt), caseId: end.caseId } as const)
    : null
  // A list in one page is of one moment; one in several has to be told what changed between them.
  return { cases, deleted: [], begins, more: isCut || !begins, cursor: writeCursor({ ...cursor, place }) }
}

async function listChanged(
  tx: Db,
  personId: string,
  cursor: ListCursor,
  marks: Marks,
): Promise<CaseListReply> {
  const { since, view } = cursor
  const place = cursor.place?.among === 'changed' ? cursor.place.position : null
  const until = place === null ? marks : cursor.until
  const found = await changedCases(tx, { since: since.change, place: place ?? 0n, limit: most + 1 })
  const told = found.slice(0, most)
  const end = told.at(-1)
  const isCut = found.length > most && end !== undefined
  const next: ListCursor = isCut
    ? { ...cursor, until, place: { among: 'changed', position: end.position } }
    : { view, since: until, until, seen: await newestSeen(tx, personId), place: null }
  return {
    cases: await summariesOf(
      tx,
      told.map(({ caseId }) => caseId),
    ),
    deleted: place === null ? await deletedSince(tx, personId, since.deletion) : [],
    begins: false,
    more: isCut,
    cursor: writeCursor(next),
  }
}
