import { expect, type Page } from '@playwright/test'
import { note, notes, saveState, start, startCase, type Ids } from './device-calls'
import { test, type DeviceBench } from './device-page'

declare global {
  /** Cases that were read from the disk, each time counted. */
  var casesRead: number
}

const others = 20

/** A new page on a device that holds other cases, which the server has too. It counts the cases it reads. */
async function openAmongOthers(bench: DeviceBench): Promise<Page> {
  const page = await bench.open()
  for (let made = 0; made < others; made++) await note(page, await startCase(page), 'law.weight', 'kept')
  await page.evaluate(() => device.syncNow())
  await bench.context.addInitScript(() => {
    globalThis.casesRead = 0
    for (const name of ['get', 'getAll', 'openCursor'] as const) {
      const plain = Reflect.get(IDBObjectStore.prototype, name) as (
        ...asked: unknown[]
      ) => IDBRequest<unknown>
      const counting = function (this: IDBObjectStore, ...asked: unknown[]) {
        const request = plain.apply(this, asked)
        request.addEventListener('success', () => {
          const found = Array.isArray(request.result)
            ? request.result.length
            : Number(Boolean(request.result))
          if (this.name === 'cases') globalThis.casesRead += found
        })
        return request
      }
      Reflect.set(IDBObjectStore.prototype, name, counting)
    }
  })
  await page.reload()
  return page
}

const countReads = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  await page.evaluate(() => {
    globalThis.casesRead = 0
  })
  await work()
  return page.evaluate(() => globalThis.casesRead)
}

test('an answer opens its own case alone, however many the device holds', async ({ bench }) => {
  const page = await openAmongOthers(bench)
  const ids = await startCase(page)
  await page.evaluate(() => device.syncNow())

  // Once to write it, once to send it, once to take in what the server said.
  const reads = await countReads(page, async () => {
    await note(page, ids, 'law.weight', 'kept')
    await page.evaluate(() => device.syncNow())
  })
  expect(reads).toBe(3)
  expect(await saveState(page, ids)).toMatchObject({ kind: 'saved' })
})

test('a page that starts opens no case for the exchange', async ({ bench }) => {
  const page = await openAmongOthers(bench)
  const reads = await countReads(page, async () => {
    await start(page)
    await page.evaluate(() => device.syncNow())
  })
  expect(reads).toBe(0)
})

test('the list reads each case once, and follows what another tab does', async ({ bench }) => {
  const page = await openAmongOthers(bench)
  await start(page)
  await page.evaluate(() => device.syncNow())
  const list = async () => (await page.evaluate(() => device.listCases())).rows
  expect(await countReads(page, list)).toBe(others)
  expect(await countReads(page, list)).toBe(0)

  const other = await bench.open()
  await start(other)
  const ids = await startCase(other)
  await other.evaluate((caseId) => device.editSituation(caseId, 'codeName', 'River'), ids.caseId)
  await expect.poll(async () => (await list()).map(({ codeName }) => codeName)).toContain('River')
})

test('what an earlier version stored is read on, and what it had still to fetch is fetched', async ({
  bench,
}) => {
  const page = await bench.open()
  const ids = await startCase(page)
  await note(page, ids, 'law.weight', 'kept')
  await page.evaluate(() => device.syncNow())
  const waiting = await startCase(page)
  await note(page, waiting, 'law.weight', 'waits')
  bench.server.send([elsewhere(ids)], 'other')
  await page.evaluate(asStoredByVersion1, ids.caseId)
  await page.reload()
  await start(page)

  await expect.poll(() => notes(page, ids)).toEqual({ 'law.weight': 'kept', 'process.security': 'elsewhere' })
  await expect.poll(() => saveState(page, waiting)).toMatchObject({ kind: 'saved' })
  expect(await notes(page, waiting)).toEqual({ 'law.weight': 'waits' })
})

const elsewhere = ({ caseId, assessmentId }: Ids) =>
  ({
    kind: 'set-answer',
    changeId: '11111111-1111-4111-8111-111111111111',
    caseId,
    assessmentId,
    madeAt: '2026-11-22T08:00:00.000Z',
    itemId: 'process.security',
    answer: { value: null, known: null, note: 'elsewhere' },
    baseRevision: 0,
  }) as const

/** Puts what the device holds into a database as the first version made it, one case having more on the server. */
async function asStoredByVersion1(staleCaseId: string): Promise<void> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(new Error(request.error?.message))
      }
    })
  const now = await settled(indexedDB.open('counterweight'))
  const [cases, outbox] = ['cases', 'outbox'].map((name) => now.transaction(name).objectStore(name).getAll())
  const kept: unknown[] = cases === undefined ? [] : await settled(cases)
  const queued: unknown[] = outbox === undefined ? [] : await settled(outbox)
  now.close()
  await settled(indexedDB.deleteDatabase('counterweight'))

  const opening = indexedDB.open('counterweight', 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('cases', { keyPath: 'caseId' })
    opening.result.createObjectStore('outbox', { autoIncrement: true }).createIndex('caseId', 'caseId')
  }
  const first = await settled(opening)
  const tx = first.transaction(['cases', 'outbox'], 'readwrite', { durability: 'strict' })
  for (const row of kept as { envelope: 0; caseId: string; updatedAt: string; body: object }[]) {
    const { envelope, caseId, updatedAt, body } = row
    const stale = caseId === staleCaseId
    tx.objectStore('cases').add({ envelope, caseId, updatedAt, body: { ...body, stale } })
  }
  for (const row of queued) tx.objectStore('outbox').add(row)
  await new Promise((resolve) => {
    tx.oncomplete = resolve
  })
  first.close()
}

test('a list of many pages is kept on the device, and only what has changed is fetched again', async ({
  bench,
}) => {
  const maker = await bench.open()
  const all: Ids[] = []
  for (let made = 0; made < 12; made++) all.push(await startCase(maker))
  await maker.evaluate(() => device.syncNow())
  await maker.evaluate(() => {
    indexedDB.deleteDatabase('counterweight')
  })
  await maker.close()
  bench.server.pageSize = 5
  bench.listPages.length = 0

  const page = await bench.open()
  await page.evaluate(() => device.syncNow())
  const listed = async () => (await page.evaluate(() => device.listCases())).rows
  const idsOf = (cases: readonly { caseId: string }[]) => cases.map(({ caseId }) => caseId).sort()
  expect(idsOf(await listed())).toEqual(idsOf(all))
  expect(bench.listPages).toEqual([5, 5, 2, 0])

  // Without a server the list is still there; with it, one more question brings one case, and takes one away.
  bench.weather = 'no-server'
  await page.reload()
  expect(idsOf(await listed())).toEqual(idsOf(all))
  const [renamed, gone] = all
  if (renamed === undefined || gone === undefined) throw new Error('No cases')
  const changeOf = { madeAt: '2026-11-22T09:00:00.000Z' }
  bench.server.send(
    [
      {
        ...changeOf,
        kind: 'edit-situation',
        changeId: '11111111-1111-4111-8111-111111111112',
        caseId: renamed.caseId,
        field: 'codeName',
        value: 'Renamed',
        baseRevision: 0,
      },
      {
        ...changeOf,
        kind: 'delete-case',
        changeId: '11111111-1111-4111-8111-111111111113',
        caseId: gone.caseId,
      },
    ],
    'other',
  )
  bench.weather = 'good'
  bench.listPages.length = 0
  await page.evaluate(() => device.syncNow())
  const rows = await listed()
  expect(rows.find(({ caseId }) => caseId === renamed.caseId)?.codeName).toBe('Renamed')
  expect(idsOf(rows)).toEqual(idsOf(all.filter((ids) => ids !== gone)))
  expect(bench.listPages).toEqual([1])
})
