import { expect, test } from './fixtures'

test.use({ expectedErrors: [/404 \(Not Found\).*api\/sync|ERR_FAILED.*_next\/static/] })

test('a submitted case can be read, not changed, and assessed anew from its answers', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Quiet Harbour')
  await walk.open('process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.answer('process.time', { level: 3, known: 'assumed' })
  await walk.open('check')
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result/)
  await walk.expectSaved()

  await walk.open('process')
  await expect(page.getByText('It can be read, not changed.')).toBeVisible()
  await expect(walk.question('process.security').getByRole('radio').first()).toBeDisabled()

  await page.getByRole('button', { name: 'Re-assess from these answers' }).click()
  await expect(page).toHaveURL(/\/walk\/check/)
  await walk.open('process')
  await expect(walk.question('process.security').getByRole('radio').nth(2)).toBeChecked()
  await walk.choose('process.security', '0')
  await walk.expectSaved()

  await page.goto('/en/cases')
  await expect(page.getByRole('listitem').filter({ hasText: 'Quiet Harbour' })).toContainText(
    'Re-assessment open',
  )
})

test('an address of a case that does not exist says so and asks nothing', async ({ page }) => {
  await page.goto('/en/walk/process?case=00000000-0000-4000-8000-000000000000')
  await expect(page.getByText('There is no such case')).toBeVisible()
  await expect(page.getByRole('group')).toHaveCount(0)
})

test('the first page never says that nothing is open before it knows, and lists once the storage has come', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Late Lantern')
  await walk.expectSaved()

  let isHeld = true
  const refused: string[] = []
  await page.route('**/_next/static/**/*.js', async (route) => {
    const script = await route.fetch()
    const text = await script.text()
    if (isHeld && text.includes('counterweight-sync')) {
      refused.push(route.request().url())
      await route.abort()
    } else await route.fulfill({ response: script, body: text })
  })
  await page.goto('/en')
  await expect.poll(() => refused.length).toBeGreaterThan(0)
  await expect(page.getByText('Looking for cases on this device…')).toBeVisible()
  await expect(page.getByText('Nothing is open on this device.')).toHaveCount(0)
  isHeld = false
  await expect(page.getByRole('link', { name: 'Late Lantern' })).toBeVisible({ timeout: 20_000 })
})

test('the first page says that the browser blocks its storage, not that there is nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  })
  await page.goto('/en')
  await expect(page.getByText('The cases on this device cannot be read')).toBeVisible()
  await expect(page.getByText('Nothing is open on this device.')).toHaveCount(0)
})

test('a case that the disk would not delete is kept', async ({ page, walk }) => {
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Firm Anchor')
  await walk.expectSaved()
  await page.goto('/en/cases')
  const own = page.getByRole('listitem').filter({ hasText: 'Firm Anchor' })
  await own.getByRole('button', { name: 'Delete: Firm Anchor' }).click()
  await page.evaluate(() => {
    const begin: unknown = Reflect.get(IDBDatabase.prototype, 'transaction')
    IDBDatabase.prototype.transaction = function (...how) {
      if (how[1] === 'readwrite') throw new DOMException('No room', 'QuotaExceededError')
      return Reflect.apply(begin as IDBDatabase['transaction'], this, how)
    }
    Object.assign(window, {
      makeRoom: () => Reflect.set(IDBDatabase.prototype, 'transaction', begin),
    })
  })
  await page.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(page.getByText('That did not work.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(own).toBeVisible()
  await page.evaluate('makeRoom()')
})
