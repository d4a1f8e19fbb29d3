import { expect, type Page } from '@playwright/test'
import { note, notes, saveState, start, startCase } from './device-calls'
import { test } from './device-page'

test('every upgrade of the database has run on a device that comes new', async ({ bench }) => {
  const page = await bench.open()
  await startCase(page)
  const found = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('counterweight')
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(new Error('cannot be opened'))
      }
    })
    const stores = [...database.objectStoreNames]
    const tx = database.transaction(stores)
    return {
      version: database.version,
      indexes: Object.fromEntries(stores.map((name) => [name, [...tx.objectStore(name).indexNames]])),
    }
  })
  expect(found).toEqual({
    version: 3,
    indexes: { cases: ['stale'], listed: [], marks: [], outbox: ['caseId'] },
  })
})

test('an answer outlives the page, and reaches the server once', async ({ bench }) => {
  const first = await bench.open()
  const ids = await startCase(first)
  await note(first, ids, 'law.weight', 'kept')
  await first.close()

  const page = await bench.open()
  expect(await notes(page, ids)).toEqual({ 'law.weight': 'kept' })
  expect(await saveState(page, ids)).toEqual({ kind: 'waiting', count: 1, why: 'sending' })
  await start(page)
  await expect.poll(() => saveState(page, ids)).toMatchObject({ kind: 'saved' })
  expect(bench.server.accepted.map(({ answer }) => answer.note)).toEqual(['kept'])
})

test('through an update of the server nothing is refused, and everything arrives once the page is new', async ({
  bench,
}) => {
  const page = await bench.open()
  await start(page)
  const ids = await startCase(page)
  await note(page, ids, 'law.weight', 'one')
  await expect.poll(() => saveState(page, ids)).toMatchObject({ kind: 'saved' })
  bench.weather = 'other-version'
  await note(page, ids, 'law.weight', 'two')
  await page.evaluate(() => device.syncNow())
  expect(await saveState(page, ids)).toEqual({ kind: 'waiting', count: 1, why: 'other-version' })

  bench.weather = 'good'
  await page.reload()
  await start(page)
  await expect.poll(() => saveState(page, ids)).toMatchObject({ kind: 'saved' })
  expect(await notes(page, ids)).toEqual({ 'law.weight': 'two' })
  expect(bench.server.accepted.map(({ answer }) => answer.note)).toEqual(['one', 'two'])
})

test('with no server the page says so, and everything arrives when it is back', async ({ bench }) => {
  bench.weather = 'no-server'
  const page = await bench.open()
  await start(page)
  const ids = await startCase(page)
  await note(page, ids, 'law.weight', 'one')
  await page.evaluate(() => device.syncNow())
  expect(await saveState(page, ids)).toEqual({ kind: 'waiting', count: 1, why: 'no-server' })
  await note(page, ids, 'law.weight', 'two')
  await page.reload()

  bench.weather = 'reply-lost'
  await page.evaluate(() => {
    device.startSync()
    return device.syncNow()
  })
  bench.weather = 'good'
  await page.evaluate(() => device.syncNow())
  expect(await notes(page, ids)).toEqual({ 'law.weight': 'two' })
  expect(await saveState(page, ids)).toMatchObject({ kind: 'saved' })
  expect(bench.server.accepted.map(({ answer }) => answer.note)).toEqual(['one', 'two'])
})

for (const [name, weather] of [
  ['an error of the server', { status: 500, type: 'application/json', body: '{"error":"unexpected"}' }],
  ['a refusal', { status: 403, type: 'text/html', body: '<p>no</p>' }],
  [
    'outcomes of a shape it does not know',
    { status: 200, type: 'application/json', body: '{"outcomes":[{}]}' },
  ],
] as const) {
  test(`${name} takes nothing from the outbox`, async ({ bench }) => {
    bench.weather = weather
    const page = await bench.open()
    const ids = await startCase(page)
    await note(page, ids, 'law.weight', 'kept')
    await page.evaluate(() => device.syncNow())
    expect(await saveState(page, ids)).toEqual({ kind: 'waiting', count: 1, why: 'server-refuses' })
    bench.weather = 'good'
    await page.evaluate(() => device.syncNow())
    expect(await saveState(page, ids)).toMatchObject({ kind: 'saved' })
  })
}

test('two tabs that answer at the same time keep every answer, and see each other', async ({ bench }) => {
  const [one, other] = [await bench.open(), await bench.open()]
  const ids = await startCase(one)
  await start(one)
  await start(other)
  await notes(other, ids)
  const write = (page: Page, tab: string) =>
    page.evaluate(
      async ({ caseId, assessmentId, tab: name }) => {
        const items = Array.from({ length: 20 }, (_, place) => `${name}.item${place}`)
        const own = items.map((itemId) => device.setAnswer(caseId, assessmentId, itemId, { note: name }))
        const shared =
          name === 'a'
            ? device.setAnswer(caseId, assessmentId, 'both', {
                value: { kind: 'yesno', yes: true },
                known: 'observed',
              })
            : device.setAnswer(caseId, assessmentId, 'both', { note: 'b' })
        await Promise.all([...own, shared])
      },
      { ...ids, tab },
    )
  await Promise.all([write(one, 'a'), write(other, 'b')])

  for (const page of [one, other]) {
    await expect.poll(async () => Object.keys(await notes(page, ids)).length).toBe(41)
    await expect.poll(() => saveState(page, ids)).toMatchObject({ kind: 'saved' })
  }
  const stored = bench.server.pull(ids.caseId)?.assessments[0]?.answers
  expect(Object.keys(stored ?? {})).toHaveLength(41)
  expect(stored?.both).toMatchObject({ known: 'observed', note: 'b' })
})

test('a change the server cannot read is let go by name, and blocks no other', async ({ bench }) => {
  const page = await bench.open()
  const ids = await startCase(page)
  await note(page, ids, 'law.weight', 'poison')
  await note(page, ids, 'process.security', 'good')
  await page.evaluate(() => device.syncNow())

  expect(bench.server.accepted.map(({ answer }) => answer.note)).toEqual(['good'])
  expect(await saveState(page, ids)).toEqual({ kind: 'refused', reasons: ['not-understood'] })
  expect(await notes(page, ids)).toEqual({ 'process.security': 'good' })
  const refused = await page.evaluate((caseId) => device.viewOf(caseId)?.draft?.refused, ids.caseId)
  expect(refused).toMatchObject([{ what: { itemId: 'law.weight', answer: { note: 'poison' } } }])
})

test('a case made by a newer version is named, and the others stay usable', async ({ bench }) => {
  const page = await bench.open()
  const ids = await startCase(page)
  const other = await startCase(page)
  await page.evaluate(async (caseId) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('counterweight')
      request.onsuccess = () => {
        resolve(request.result)
      }
    })
    await new Promise((resolve) => {
      const tx = database.transaction('cases', 'readwrite', { durability: 'strict' })
      tx.oncomplete = resolve
      tx.objectStore('cases').put({ envelope: 1, caseId, updatedAt: '', body: 'sealed' })
    })
    database.close()
  }, ids.caseId)
  await page.reload()

  expect(await notes(page, ids)).toEqual({ kind: 'newer-version' })
  expect(await note(page, ids, 'law.weight', 'x')).toEqual({ ok: false, problem: { kind: 'newer-version' } })
  expect(await note(page, other, 'law.weight', 'x')).toMatchObject({ ok: true })
  await page.evaluate(() => device.syncNow())
  expect(await saveState(page, other)).toMatchObject({ kind: 'saved' })
  const { rows } = await page.evaluate(() => device.listCases())
  expect(rows).toContainEqual(expect.objectContaining({ caseId: ids.caseId, problem: 'newer-version' }))
})

test('a newer version of the app is let in, and the old page says why it can no longer save', async ({
  bench,
}) => {
  const page = await bench.open()
  const ids = await startCase(page)
  const newer = await bench.open()
  const upgraded = await newer.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('counterweight', 4)
        request.onblocked = () => {
          resolve('blocked')
        }
        request.onsuccess = () => {
          resolve('open')
        }
      }),
  )
  expect(upgraded).toBe('open')
  expect(await note(page, ids, 'law.weight', 'x')).toEqual({
    ok: false,
    problem: { kind: 'not-saved', why: 'newer-version' },
  })
})

test('storage that is cleared under an open page, without a server, loses nothing that the page holds', async ({
  bench,
}) => {
  bench.weather = 'no-server'
  const page = await bench.open()
  await start(page)
  const ids = await startCase(page)
  await note(page, ids, 'law.weight', 'first')
  const session = await bench.context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(bench.address).origin,
    storageTypes: 'all',
  })
  await note(page, ids, 'process.security', 'second')
  expect(await notes(page, ids)).toEqual({ 'law.weight': 'first', 'process.security': 'second' })

  await page.reload()
  expect(await notes(page, ids)).toEqual({ 'law.weight': 'first', 'process.security': 'second' })
  bench.weather = 'good'
  await page.evaluate(() => device.syncNow())
  expect(bench.server.pull(ids.caseId)?.assessments[0]?.answers).toMatchObject({
    'law.weight': { note: 'first' },
    'process.security': { note: 'second' },
  })
})
