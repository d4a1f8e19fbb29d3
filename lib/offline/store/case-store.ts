import type { IDBPTransaction } from 'idb'
import { chooseBatch } from '@/lib/offline/case/choose-batch'
import type { CaseState, Queued } from '@/lib/offline/draft'
import type { Change } from '@/lib/wire/sync-types'
import { fail, ok, type Result } from '@/lib/shared/result'
import { openDatabase, type Database, type Schema } from './database'
import { openCaseEnvelope, openChangeEnvelope, sealCase, sealChange, type ReadProblem } from './envelope'

const stores = ['cases', 'outbox', 'listed', 'marks'] as const
type Mode = 'readonly' | 'readwrite'
export type Transaction<M extends Mode> = IDBPTransaction<Schema, (typeof stores)[number][], M>

/** One case with its queue, read at one moment. Rejects when the disk fails. */
export const readCase = (caseId: string): Promise<Result<CaseState, ReadProblem>> =>
  within('readonly', (tx) => readState(tx, caseId))

export type Updated = {
  readonly state: CaseState
  /** False: the change gave back the state it was given, and nothing was written. */
  readonly isChanged: boolean
}

/**
 * Reads, changes and writes one case and its outbox in one transaction, so that two tabs never overwrite each other.
 * Resolves only when the disk has it; rejects, with nothing written, when the disk fails.
 */
export const updateCase = (
  caseId: string,
  change: (state: CaseState) => CaseState,
): Promise<Result<Updated, ReadProblem>> =>
  within('readwrite', async (tx) => {
    const before = await readState(tx, caseId)
    if (!before.ok) return before
    const after = change(before.value)
    const state = await writeState(tx, caseId, before.value, after)
    return ok({ state, isChanged: after !== before.value })
  })

export type StoredCase = { readonly caseId: string; readonly state: Result<CaseState, ReadProblem> }

/** Every case this device holds, deleted ones that wait for the server included. Opens none of them. */
export const storedCaseIds = (): Promise<readonly string[]> => within('readonly', storedIn)

/** Cases whose last exchange ended before what the server knows was fetched. */
export const staleCaseIds = (): Promise<readonly string[]> =>
  within('readonly', (tx) => tx.objectStore('cases').index('stale').getAllKeys())

/** Changes that wait for the server, of all cases. */
export const countQueued = (): Promise<number> => within('readonly', (tx) => tx.objectStore('outbox').count())

/** These cases, read at one moment. */
export const readCases = (caseIds: readonly string[]): Promise<readonly StoredCase[]> =>
  within('readonly', (tx) => readStates(tx, caseIds))

/**
 * Takes the changes to send now, of all cases but those set aside, and marks them as sent, so that none of them can
 * change any more.
 */
export const takeBatch = (limit: number, aside: ReadonlySet<string>): Promise<readonly Change[]> =>
  within('readwrite', async (tx) => {
    const caseIds = (await waitingCaseIds(tx)).filter((caseId) => !aside.has(caseId))
    const states = (await readStates(tx, caseIds)).flatMap(({ state }) => (state.ok ? [state.value] : []))
    const batch = chooseBatch(states, limit)
    const outbox = tx.objectStore('outbox')
    await Promise.all(
      batch.flatMap(({ key, sent, change }) =>
        key === null || sent ? [] : [outbox.put(sealChange(change, true), key)],
      ),
    )
    return batch.map(({ change }) => change)
  })

/**
 * Writes cases as a page holds them into a database that was cleared under it. A case that another page has written there
 * meanwhile stays as that one wrote it.
 */
export async function writeAnew(
  database: Database,
  states: ReadonlyMap<string, CaseState>,
): Promise<ReadonlyMap<string, CaseState>> {
  const tx = database.transaction<(typeof stores)[number][], 'readwrite'>([...stores], 'readwrite', {
    durability: 'strict',
  })
  const written = new Map<string, CaseState>()
  for (const [caseId, { draft, queue }] of states) {
    const before = await readState(tx, caseId)
    if (!before.ok || before.value.draft !== null || before.value.queue.length > 0) continue
    const unwritten = { draft, queue: queue.map((row) => ({ ...row, key: null })) }
    written.set(caseId, await writeState(tx, caseId, before.value, unwritten))
  }
  await tx.done
  return written
}

export async function within<M extends Mode, Value>(
  mode: M,
  work: (tx: Transaction<M>) => Promise<Value>,
  from: () => Promise<Database> = openDatabase,
): Promise<Value> {
  const database = await from()
  // Strict: resolved means on the disk, not in a buffer that a power cut empties.
  const tx = database.transaction<(typeof stores)[number][], M>([...stores], mode, { durability: 'strict' })
  const done = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  try {
    const value = await work(tx)
    const failed = await done
    if (failed !== null) throw failed.error
    return value
  } catch (error) {
    abort(tx)
    const failed = await done
    throw failed?.error ?? error // the transaction knows why (disk full); a request in it only knows that
  }
}

function abort(tx: { abort: () => void }): void {
  try {
    tx.abort()
  } catch {
    // It had ended by itself.
  }
}

const storedIn = async (tx: Transaction<Mode>): Promise<readonly string[]> => {
  const [kept, waiting] = await Promise.all([tx.objectStore('cases').getAllKeys(), waitingCaseIds(tx)])
  return [...new Set([...kept, ...waiting])]
}

/** Every case in a database that is not this page's. */
export const readAllFrom = (database: Database): Promise<readonly StoredCase[]> =>
  within(
    'readonly',
    async (tx) => readStates(tx, await storedIn(tx)),
    () => Promise.resolve(database),
  )

/** Takes one case out of a database that is not this page's. */
export const removeFrom = (database: Database, caseId: string): Promise<unknown> =>
  within(
    'readwrite',
    async (tx) => {
      const keys = await tx.objectStore('outbox').index('caseId').getAllKeys(caseId)
      await Promise.all(keys.map((key) => tx.objectStore('outbox').delete(key)))
      await tx.objectStore('cases').delete(caseId)
    },
    () => Promise.resolve(database),
  )

/** Cases with changes in the outbox. */
async function waitingCaseIds(tx: Transaction<Mode>): Promise<readonly string[]> {
  const rows = await tx.objectStore('outbox').getAll()
  return [...new Set(rows.map(({ caseId }) => caseId))]
}

const readStates = (tx: Transaction<Mode>, caseIds: readonly string[]): Promise<readonly StoredCase[]> =>
  Promise.all(caseIds.map(async (caseId) => ({ caseId, state: await readState(tx, caseId) })))

async function readState(tx: Transaction<Mode>, caseId: string): Promise<Result<CaseState, ReadProblem>> {
  const index = tx.objectStore('outbox').index('caseId')
  const [stored, keys, rows] = await Promise.all([
    tx.objectStore('cases').get(caseId),
    index.getAllKeys(caseId),
    index.getAll(caseId),
  ])
  const draft = stored === undefined ? ok(null) : openCaseEnvelope(stored)
  if (!draft.ok) return draft
  const queue: Queued[] = []
  for (const [place, row] of rows.entries()) {
    const opened = openChangeEnvelope(row)
    if (!opened.ok) return fail(opened.problem)
    queue.push({ key: keys[place] ?? null, ...opened.value })
  }
  return ok({ draft: draft.value, queue })
}

async function writeState(
  tx: Transaction<'readwrite'>,
  caseId: string,
  before: CaseState,
  after: CaseState,
): Promise<CaseState> {
  if (after === before) return before
  const outbox = tx.objectStore('outbox')
  const kept = new Set(after.queue.map(({ key }) => key))
  const gone = before.queue.flatMap(({ key }) => (key === null || kept.has(key) ? [] : [outbox.delete(key)]))
  const written = after.queue.map(async (row): Promise<Queued> => {
    if (row.key !== null && before.queue.includes(row)) return row
    const sealed = sealChange(row.change, row.sent)
    return { ...row, key: await (row.key === null ? outbox.add(sealed) : outbox.put(sealed, row.key)) }
  })
  const cases = tx.objectStore('cases')
  const drafted =
    after.draft === null
      ? Promise.all([cases.delete(caseId), tx.objectStore('listed').delete(caseId)])
      : after.draft === before.draft
        ? null
        : cases.put(sealCase(after.draft))
  const [queue] = await Promise.all([Promise.all(written), drafted, ...gone])
  return { draft: after.draft, queue }
}
