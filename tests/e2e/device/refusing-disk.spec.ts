import { expect } from '@playwright/test'
import { note, notes, saveState, startCase } from './device-calls'
import { test } from './device-page'

test('a full disk is told at once; the answer stays on screen and is written when there is room', async ({
  bench,
}) => {
  const page = await bench.open()
  const origin = new URL(bench.address).origin
  const session = await bench.context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  const ids = await startCase(page)

  expect(await note(page, ids, 'law.weight', 'x'.repeat(1_000_000))).toEqual({
    ok: false,
    problem: { kind: 'not-saved', why: 'disk-full' },
  })
  expect(await saveState(page, ids)).toEqual({ kind: 'not-saved', why: 'disk-full' })
  expect(Object.keys(await notes(page, ids))).toEqual(['law.weight'])

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await note(page, ids, 'process.security', 'y')).toMatchObject({ ok: true })
  await page.reload()
  expect(Object.keys(await notes(page, ids))).toEqual(['law.weight', 'process.security'])
})

test('the page is told when what a full disk refused has been written without a further edit', async ({
  bench,
}) => {
  const page = await bench.open()
  const origin = new URL(bench.address).origin
  const session = await bench.context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  const ids = await startCase(page)
  const words = 'x'.repeat(1_000_000)
  expect(await note(page, ids, 'law.weight', words)).toMatchObject({ ok: false })

  const told = page.evaluate(
    (caseId) =>
      new Promise<string>((resolve) => {
        device.subscribe(() => {
          const { kind } = device.saveStateOf(caseId)
          if (kind !== 'not-saved') resolve(kind)
        })
      }),
    ids.caseId,
  )
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await told).toBe('waiting')
  expect(await note(page, ids, 'law.weight', words)).toMatchObject({ ok: true })
})

test('without storage a case lives in the page, and the page can say so', async ({ bench }) => {
  await bench.context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  })
  const page = await bench.open()
  const ids = await startCase(page)
  await note(page, ids, 'law.weight', 'kept')

  expect(await notes(page, ids)).toEqual({ 'law.weight': 'kept' })
  expect(await saveState(page, ids)).toEqual({ kind: 'not-saved', why: 'storage-blocked' })
  const listing = await page.evaluate(() => device.listCases())
  expect(listing).toMatchObject({ storage: 'storage-blocked', rows: [{ caseId: ids.caseId }] })
})

for (const command of ['deleteCase', 'reassess'] as const) {
  test(`${command}: told as failed on a disk that refused once, it is not carried out later`, async ({
    bench,
  }) => {
    const page = await bench.open()
    const ids = await startCase(page)
    await note(page, ids, 'law.weight', 'kept')
    await page.evaluate(
      ({ caseId, assessmentId }) => device.submitAssessment(caseId, assessmentId, 'en'),
      ids,
    )
    await page.evaluate(() => device.syncNow())

    const asked = await page.evaluate(
      ({ name, caseId }) => {
        const begin: unknown = Reflect.get(IDBDatabase.prototype, 'transaction')
        IDBDatabase.prototype.transaction = function (...how) {
          if (how[1] === 'readwrite') throw new DOMException('No room', 'QuotaExceededError')
          return Reflect.apply(begin as IDBDatabase['transaction'], this, how)
        }
        return device[name](caseId).finally(() => Reflect.set(IDBDatabase.prototype, 'transaction', begin))
      },
      { name: command, caseId: ids.caseId },
    )
    expect(asked).toEqual({ ok: false, problem: { kind: 'not-saved', why: 'disk-full' } })

    // the disk works again: whatever waits for it is written and sent now
    await page.evaluate(() => device.syncNow())
    expect(await notes(page, ids)).toEqual({ 'law.weight': 'kept' })
    expect(await saveState(page, ids)).toMatchObject({ kind: 'saved' })
    expect(bench.server.tombstones.size).toBe(0)
    expect(bench.server.pull(ids.caseId)?.assessments).toHaveLength(1)
  })
}
