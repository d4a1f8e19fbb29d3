import { expect, holdScripts, refuseScripts, test } from './fixtures'

test('an answer tapped before any script has loaded is kept', async ({ page, walk }) => {
  const release = await holdScripts(page)
  await page.goto('/en/walk/process', { waitUntil: 'commit' })
  await walk.choose('process.security', '3')
  await walk.choose('process.time', '1')
  release()

  await walk.expectSaved()
  await page.reload()
  await expect(walk.question('process.security').getByRole('radio').nth(3)).toBeChecked()
  await expect(walk.question('process.time').getByRole('radio').nth(1)).toBeChecked()
})

test('an answer tapped while the app is taking over the page is kept', async ({ page, walk }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const heldScripts: string[] = []
  // the part of the app that draws the questions comes last: until then no tap reaches any of its listeners
  await page.route('**/_next/static/**/*.js', async (route) => {
    const script = await route.fetch()
    const text = await script.text()
    if (text.includes('barchange')) {
      heldScripts.push(route.request().url())
      await held
    }
    await route.fulfill({ response: script, body: text })
  })
  await page.goto('/en/walk/process', { waitUntil: 'commit' })
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('_reactListening')))
  await expect.poll(() => heldScripts.length).toBeGreaterThan(0)
  await walk.choose('process.security', '3')
  release()

  await walk.expectSaved()
  await page.reload()
  await expect(walk.question('process.security').getByRole('radio').nth(3)).toBeChecked()
})

test('what is filled in on a submitted case before the app has loaded is shown as not taken', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()
  const { search } = new URL(page.url())
  await walk.open('check')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page).toHaveURL(/\/result/)
  await walk.expectSaved()

  const release = await holdScripts(page)
  await page.goto(`/en/walk/process${search}`, { waitUntil: 'commit' })
  await walk.choose('process.time', '4')
  release()

  const refused = page.getByRole('alert').filter({ hasText: 'Time pressure on us' })
  await expect(refused).toContainText('already submitted')
  await expect(walk.question('process.time').getByRole('radio', { checked: true })).toHaveCount(0)
})

test('a link that is followed without a tap or the keyboard carries the case along', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/process')
  const search = new URL(page.url()).search
  await page.getByRole('link', { name: /^Next/ }).evaluate((link: HTMLAnchorElement) => {
    link.click()
  })
  await expect(page).toHaveURL(/walk\/fairness/)
  expect(new URL(page.url()).search).toBe(search)
  await walk.choose('fairness.notions', '2')
  await walk.expectSaved()
})

test('an address with an id that no server takes begins a case of its own', async ({ page, walk }) => {
  await page.goto('/en/walk/process?new=F00D')
  await walk.choose('process.time', '2')
  await walk.expectSaved()
  await expect(page).toHaveURL(/\?case=[0-9a-f-]{36}$/)
  await page.reload()
  await expect(walk.question('process.time').getByRole('radio').nth(2)).toBeChecked()
})

test('reload and the back button show what was answered, and nothing else', async ({ page, walk }) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()
  await page.getByRole('link', { name: /^Next/ }).click()
  await walk.answer('fairness.notions', { level: 4, known: 'assumed' })
  await walk.expectSaved()
  await page.goBack()
  await expect(walk.question('process.security').getByRole('radio', { checked: true })).toHaveCount(2)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
  await page.reload()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
})

test('“don’t know” is kept, is no answer, and asks for no source', async ({ page, walk }) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.choose('process.security', 'I don’t know')
  await walk.expectSaved()
  await page.reload()
  await expect(walk.question('process.security').getByRole('radio', { name: 'I don’t know' })).toBeChecked()
  await expect(walk.question('process.security').getByText('Noted. This stays open')).toBeVisible()
  await expect(
    walk.question('process.security').getByRole('group', { name: 'How do you know?' }),
  ).toBeHidden()
  await expect(page.getByText('0 of 6 answered').first()).toBeAttached()
})

test('two tabs of one case keep each other’s answers', async ({ page, walk, context }) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await expect(page).toHaveURL(/case=/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('radio', { checked: true })).toHaveCount(2)
  await other
    .getByRole('group', { name: /Who can wait longer/ })
    .getByRole('radio')
    .nth(4)
    .check()
  await walk.choose('process.preparation', '1')

  await expect(
    page
      .getByRole('group', { name: /Who can wait longer/ })
      .getByRole('radio')
      .nth(4),
  ).toBeChecked()
  await expect(
    other
      .getByRole('group', { name: /What could your team say/ })
      .getByRole('radio')
      .nth(1),
  ).toBeChecked()
  await walk.expectSaved()
})

test.describe('on a disk that refuses', () => {
  test.use({ expectedErrors: [/transaction was aborted/] })

  test('what was answered still shows after a reload, and is stored once there is room', async ({
    page,
    walk,
  }) => {
    await page.addInitScript(() => {
      const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put')
      IDBObjectStore.prototype.put = function (...given) {
        if (localStorage.getItem('full') !== null) throw new DOMException('No room', 'QuotaExceededError')
        return (put as IDBObjectStore['put']).apply(this, given)
      }
    })
    await page.goto('/en/walk/process')
    await walk.answer('process.security', { level: 2, known: 'reported' })
    await walk.expectSaved()
    await page.evaluate(() => {
      localStorage.setItem('full', 'yes')
    })
    await walk.choose('process.time', '4')
    await expect(walk.status).toContainText('Could not be saved')
    await page.reload()
    await expect(walk.status).toContainText('Could not be saved')
    await expect(walk.question('process.time').getByRole('radio').nth(4)).toBeChecked()

    await page.evaluate(() => {
      localStorage.removeItem('full')
    })
    await walk.expectSaved()
  })

  test('it is told at once, and what was answered is stored once there is room', async ({ page, walk }) => {
    await page.goto('/en/walk/process')
    await walk.answer('process.security', { level: 2, known: 'reported' })
    await walk.expectSaved()
    await page.evaluate(() => {
      const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put')
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError')
      }
      Object.assign(window, { makeRoom: () => Reflect.set(IDBObjectStore.prototype, 'put', put) })
    })
    await walk.choose('process.time', '4')
    await expect(walk.status).toContainText('Could not be saved')
    await expect(page.getByRole('status').filter({ hasText: 'Could not be saved' })).toBeAttached()
    await expect(walk.question('process.time').getByRole('radio').nth(4)).toBeChecked()

    await page.evaluate('makeRoom()')
    await expect(walk.status).toContainText('Saved on the server', { timeout: 30_000 })
    await page.reload()
    await expect(walk.question('process.time').getByRole('radio').nth(4)).toBeChecked()
  })
})

test.describe('while scripts do not come', () => {
  // what is refused is told by the browser
  test.use({ expectedErrors: [/Failed to load resource: net::ERR_/] })

  test('an answer tapped before scripts is kept even when the page is reloaded in that time', async ({
    page,
    walk,
  }) => {
    const letScriptsIn = await refuseScripts(page)
    await page.goto('/en/walk/law')
    await walk.choose('law.weight', '4')
    letScriptsIn()
    await page.reload()

    await walk.expectSaved()
    await expect(walk.question('law.weight').getByRole('radio').nth(4)).toBeChecked()
  })
})
