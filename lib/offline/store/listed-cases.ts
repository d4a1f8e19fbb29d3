import type { CaseListReply, CaseSummary } from '@/lib/wire/sync-types'
import { readCases, within } from './case-store'
import type { ListMark } from './database'
import { openListedEnvelope, sealListed } from './envelope'

const nothing: ListMark = { cursor: '', pages: 0 }

/** What this page has read of it, as of that many pages: a list of thousands is read from the disk once. */
let read: { readonly pages: number; readonly rows: Map<string, CaseSummary> } | null = null

export const readListMark = (): Promise<ListMark> =>
  within('readonly', async (tx) => (await tx.objectStore('marks').get('list')) ?? nothing)

/** What the server has told of its cases, those that this device holds included. Rejects when the disk fails. */
export async function readListed(): Promise<Iterable<CaseSummary>> {
  const now = await within('readonly', async (tx) => {
    const { pages } = (await tx.objectStore('marks').get('list')) ?? nothing
    return read?.pages === pages ? null : { pages, stored: await tx.objectStore('listed').getAll() }
  })
  if (now !== null) {
    const rows = now.stored.map(openListedEnvelope).filter((row) => row !== null)
    read = { pages: now.pages, rows: new Map(rows.map((row) => [row.caseId, row])) }
  }
  return read?.rows.values() ?? []
}

/** Takes in one page. What is being deleted here is not taken up again. */
export async function takeListPage({ cases, deleted, begins, cursor }: CaseListReply): Promise<void> {
  const taken = await within('readwrite', async (tx) => {
    const [marks, listed, outbox] = [
      tx.objectStore('marks'),
      tx.objectStore('listed'),
      tx.objectStore('outbox'),
    ]
    const before = (await marks.get('list')) ?? nothing
    const waiting = await outbox.getAll()
    const going = new Set(
      waiting.flatMap(({ caseId, change }) => (change.kind === 'delete-case' ? [caseId] : [])),
    )
    const rows = cases.filter(({ caseId }) => !going.has(caseId))
    await Promise.all([
      ...(begins ? [listed.clear()] : []),
      ...rows.map((row) => listed.put(sealListed(row))),
      ...deleted.map((caseId) => listed.delete(caseId)),
      marks.put({ cursor, pages: before.pages + 1 }, 'list'),
    ])
    return { before, rows }
  })
  if (read?.pages !== taken.before.pages) return
  const rows = begins ? new Map<string, CaseSummary>() : read.rows
  for (const row of taken.rows) rows.set(row.caseId, row)
  for (const caseId of deleted) rows.delete(caseId)
  read = { pages: taken.before.pages + 1, rows }
}

/** Cases of this device that the server had and does not list any more. To be asked when the list was read to its end. */
export async function unlistedCaseIds(): Promise<readonly string[]> {
  const unlisted = await within('readonly', async (tx) => {
    const [held, listed] = await Promise.all([
      tx.objectStore('cases').getAllKeys(),
      tx.objectStore('listed').getAllKeys(),
    ])
    const known = new Set(listed)
    return held.filter((caseId) => !known.has(caseId))
  })
  const states = await readCases(unlisted)
  return states.flatMap(({ caseId, state }) =>
    state.ok && state.value.draft?.savedAt != null && !state.value.draft.deletedElsewhere ? [caseId] : [],
  )
}
