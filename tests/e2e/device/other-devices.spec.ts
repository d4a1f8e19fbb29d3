import { expect, type Page } from '@playwright/test'
import { note, notes, saveState, start, startCase, type Ids } from './device-calls'
import { test } from './device-page'

test('a case of another device is listed, fetched when opened, and gone again when deleted', async ({
  bench,
}) => {
  const page = await bench.open()
  const ids = await onServerOnly(page)
  expect(await notes(page, ids)).toEqual({ 'law.weight': 'kept' })

  await start(page)
  await page.evaluate((caseId) => device.deleteCase(caseId), ids.caseId)
  expect(await notes(page, ids)).toEqual({ kind: 'missing', why: 'deleted' })
  await expect.poll(() => bench.server.tombstones.size).toBe(1)
  await expect.poll(async () => (await page.evaluate(() => device.listCases())).rows).toEqual([])
})

test('a case that only the server has can be deleted, and stays away from the list', async ({ bench }) => {
  const page = await bench.open()
  const ids = await onServerOnly(page)
  const rows = async () => (await page.evaluate(() => device.listCases())).rows

  expect(await page.evaluate((caseId) => device.deleteCase(caseId), ids.caseId)).toMatchObject({ ok: true })
  expect(await rows()).toEqual([])
  await page.evaluate(() => device.syncNow())
  expect(bench.server.tombstones.size).toBe(1)
  expect(await rows()).toEqual([])
  await page.reload()
  await page.evaluate(() => device.syncNow())
  expect(await rows()).toEqual([])
})

test('a case that was deleted here cannot be made anew', async ({ bench }) => {
  const page = await bench.open()
  const { caseId } = await onServerOnly(page)
  bench.weather = 'no-server'
  await page.evaluate((id) => device.deleteCase(id), caseId)

  expect(await page.evaluate((id) => device.createCase(id), caseId)).toEqual({
    ok: false,
    problem: { kind: 'deleted' },
  })
})

test('a case that only the server has is fetched to be assessed again', async ({ bench }) => {
  const page = await bench.open()
  const { caseId } = await onServerOnly(page, true)

  const started = await page.evaluate((id) => device.reassess(id), caseId)
  expect(started).toMatchObject({
    ok: true,
    value: { assessments: [{ status: 'submitted' }, { status: 'draft' }] },
  })
})

/** A case that this device does not have, in the server's list. */
async function onServerOnly(page: Page, isSubmitted = false): Promise<Ids> {
  const ids = await startCase(page)
  await note(page, ids, 'law.weight', 'kept')
  if (isSubmitted) {
    await page.evaluate(
      ({ caseId, assessmentId }) => device.submitAssessment(caseId, assessmentId, 'en'),
      ids,
    )
  }
  await page.evaluate(() => device.syncNow())
  await page.evaluate(() => {
    indexedDB.deleteDatabase('counterweight')
  })
  await page.reload()
  await page.evaluate(() => device.syncNow())
  expect((await page.evaluate(() => device.listCases())).rows).toMatchObject([{ draft: null }])
  return ids
}

test('a server that began anew is given a case again, also one that no page has opened', async ({
  bench,
}) => {
  const page = await bench.open()
  const ids = await startCase(page)
  await note(page, ids, 'law.weight', 'kept')
  await page.evaluate(() => device.syncNow())
  bench.server.beginAnew()
  await page.reload()
  await page.evaluate(() => device.syncNow())

  const { answers } = bench.server.pull(ids.caseId)?.assessments[0] ?? {}
  expect(answers).toMatchObject({ 'law.weight': { note: 'kept' } })
  await page.evaluate((caseId) => device.findCase(caseId), ids.caseId)
  expect(await saveState(page, ids)).toMatchObject({ kind: 'saved' })
})

for (const [name, isDeleted] of [
  ['does not have', false],
  ['has deleted', true],
] as const) {
  test(`two tabs on a case that the server ${name} ask for it, and then no more`, async ({ bench }) => {
    const caseId = '22222222-2222-4222-8222-222222222222'
    if (isDeleted) bench.server.tombstones.add(caseId)
    const tabs = [await bench.open(), await bench.open()]
    for (const page of tabs) {
      await page.evaluate((id) => {
        device.subscribe(() => void device.openCase(id)) // as a page that shows a case does
        device.startSync()
        void device.openCase(id)
      }, caseId)
    }
    await expect.poll(() => bench.pulls.length).toBeGreaterThan(1)

    const pullsIn20Rounds = async () => {
      const before = bench.pulls.length
      for (let round = 0; round < 10; round++) {
        for (const page of tabs) await page.evaluate(() => device.syncNow())
      }
      return bench.pulls.length - before
    }
    await expect.poll(pullsIn20Rounds).toBe(0)
  })
}

test('a case that the server breaks on holds up no other, and is tried again', async ({ bench }) => {
  const page = await bench.open()
  const broken = await startCase(page)
  const other = await startCase(page)
  const cases = [broken, other]
  await start(page)
  await page.evaluate(() => device.syncNow())
  bench.weather = { brokenCase: broken.caseId }
  for (const ids of cases) await note(page, ids, 'law.weight', 'kept')
  await page.evaluate(() => device.syncNow())

  expect(await saveState(page, broken)).toEqual({ kind: 'waiting', count: 1, why: 'server-refuses' })
  expect(await saveState(page, other)).toMatchObject({ kind: 'saved' })

  await note(page, other, 'process.security', 'kept')
  expect(await saveState(page, other)).toEqual({ kind: 'waiting', count: 1, why: 'sending' })
  await expect.poll(() => saveState(page, other)).toMatchObject({ kind: 'saved' })

  bench.weather = 'good'
  await page.evaluate(() => device.syncNow())
  for (const ids of cases) expect(await saveState(page, ids)).toMatchObject({ kind: 'saved' })
})

test('another tab says of the same case that the server refuses it', async ({ bench }) => {
  const [page, other] = [await bench.open(), await bench.open()]
  const broken = await startCase(page)
  const whole = await startCase(page)
  for (const tab of [page, other]) await start(tab)
  await page.evaluate(() => device.syncNow())
  for (const ids of [broken, whole]) await notes(other, ids)
  bench.weather = { brokenCase: broken.caseId }
  await note(page, broken, 'law.weight', 'kept')
  await page.evaluate(() => device.syncNow())

  await expect
    .poll(() => saveState(other, broken))
    .toEqual({ kind: 'waiting', count: 1, why: 'server-refuses' })
  expect(await saveState(other, whole)).toMatchObject({ kind: 'saved' })
})

test('a case that the server cannot give keeps no other from being fetched', async ({ bench }) => {
  const page = await bench.open()
  const broken = await startCase(page)
  const whole = await startCase(page)
  await page.evaluate(() => device.syncNow())
  await page.evaluate(() => {
    indexedDB.deleteDatabase('counterweight')
  })
  await page.reload()
  bench.weather = { brokenCase: broken.caseId }

  expect(await notes(page, broken)).toEqual({ kind: 'missing', why: 'no-server' })
  expect(await notes(page, whole)).toEqual({})
})
