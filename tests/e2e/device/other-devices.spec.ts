import { expect, type Page } from '@playwright/test'
import { note, notes, saveState, startCase, type Ids } from './device-calls'
import { test } from './device-page'

test('a case of another device is listed, fetched when opened, and gone again when deleted', async ({
  bench,
}) => {
  const page = await bench.open()
  const ids = await onServerOnly(page)
  expect(await notes(page, ids)).toEqual({ 'law.status': 'kept' })

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
  await note(page, ids, 'law.status', 'kept')
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
  await note(page, ids, 'law.status', 'kept')
  await page.evaluate(() => device.syncNow())
  bench.server.cases.clear()
  await page.reload()
  await page.evaluate(() => device.syncNow())

  const { answers } = bench.server.pull(ids.caseId)?.assessments[0] ?? {}
  expect(answers).toMatchObject({ 'law.status': { note: 'kept' } })
  await page.evaluate((caseId) => device.findCase(caseId), ids.caseId)
  expect(await saveState(page, ids)).toMatchObject({ kind: 'saved' })
})
