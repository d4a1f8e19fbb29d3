import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { makeCase } from './make-case'

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })
const box = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name })

test.describe('once the network is gone', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED .*\/api\/sync/] })

  test('a case asks for a new look from the day that was set, by the clock of the device and without a network', async ({
    page,
    context,
    walk,
  }) => {
    await page.clock.install({ time: new Date(2026, 11, 2, 23, 59, 30) })
    await page.goto('/en/walk/situation')
    await page.getByLabel('Code name').fill('Far Ford')
    await walk.expectSaved()
    await walk.open('check')
    await page.getByLabel('Look again by this day').fill('2026-12-03')
    await page.getByRole('button', { name: 'Submit this assessment' }).click()
    await expect(page).toHaveURL(/\/en\/result/)
    const line = page.locator('summary').filter({ hasText: 'When to look again' })
    await expect(line).toContainText('Look again by Dec 3, 2026.', { timeout: 20_000 })
    await expect(page.getByLabel('Look again by this day')).toBeHidden()
    await line.click()
    await expect(page.getByLabel('Look again by this day')).toHaveValue('2026-12-03')
    await walk.expectSaved()

    await page.goto('/en/cases')
    await expect(row(page, 'Far Ford')).toContainText('Look again by Dec 3, 2026.')
    await expect(page.getByText('due for a new look')).toHaveCount(0)

    await context.setOffline(true)
    await page.clock.runFor(60_000)
    await expect(row(page, 'Far Ford')).toContainText('The day you set is today (Dec 3, 2026). Re-assess.')
    await page.clock.runFor(24 * 60 * 60_000)
    await expect(row(page, 'Far Ford')).toContainText('The date you set has passed (Dec 3, 2026). Re-assess.')
    await expect(page.getByText('1 case is due for a new look: Far Ford')).toBeVisible()
  })
})

test('what has happened is said in the list, asks for a new look, and is cleared by it', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Stone Weir')
  await walk.expectSaved()
  await walk.open('check')
  const watchFor = 'Look again if this happens'
  await box(page, watchFor, 'They get a new leader or commander').check()
  await box(page, watchFor, 'There is a security incident').check()
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result/)
  await walk.expectSaved()

  await page.goto('/en/cases')
  const own = row(page, 'Stone Weir')
  await expect(own).toContainText('Watching for: new leader or security incident.')
  await own.getByText('Has it happened?').first().click()
  await expect(box(page, 'Has it happened? Stone Weir', 'Territory has changed hands')).toHaveCount(0)
  await box(page, 'Has it happened? Stone Weir', 'They have a new leader or commander').check()
  await expect(own).toContainText('Has happened: new leader. Re-assess.')
  await expect(own).toContainText('Watching for: security incident.')

  await page.reload()
  await own.getByRole('button', { name: 'Re-assess: Stone Weir' }).click()
  await expect(page).toHaveURL(/\/walk\/check/)
  await walk.expectSaved()
  await page.goto('/en/cases')
  await expect(own).toContainText('Re-assessment open')
  await expect(own).toContainText('Watching for: new leader or security incident.')
  await expect(own).not.toContainText('Has happened')
})

test('the list knows what is due of a case that is not on this device', async ({
  page,
  request,
  baseURL,
}) => {
  const situation = {
    codeName: 'Old Mill',
    reviewDate: '2001-05-04',
    watchFor: 'listing',
    watchSeen: 'listing',
  }
  await makeCase(request, baseURL ?? '', { situation, answer: () => null, isSubmitted: true })

  await page.goto('/en/cases')
  await expect(row(page, 'Old Mill')).toContainText(
    'Has happened: change of listing. The date you set has passed (May 4, 2001). Re-assess.',
  )
  await row(page, 'Old Mill').getByText('Has it happened?').first().click()
  await box(page, 'Has it happened? Old Mill', 'They were put on a sanctions list').uncheck()
  await expect(row(page, 'Old Mill')).not.toContainText('Has happened')
})

test('two assessors of one negotiation that are due are two names', async ({
  page,
  request,
  baseURL: address = '',
}) => {
  const due = {
    situation: { codeName: 'Grey Quay', reviewDate: '2001-05-04' },
    answer: () => null,
    isSubmitted: true,
  }
  const first = await makeCase(request, address, due)
  await makeCase(request, address, { ...due, besideCaseId: first })

  await page.goto('/en/cases')
  const note = page.getByRole('paragraph').filter({ hasText: 'due for a new look' })
  await expect(note.getByRole('link', { name: 'Grey Quay', exact: true })).toBeVisible()
  await expect(note.getByRole('link', { name: 'Assessor B of Grey Quay', exact: true })).toBeVisible()
})

test('a day with a year of two digits is said not to be kept, and stays to be mended', async ({
  page,
  walk,
}) => {
  const notKept = 'This is not a full date, so it is not kept. Write the year with four digits.'
  const told = page.getByRole('alert').filter({ hasText: notKept })
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Brown Ferry')
  await walk.unfold()
  const meeting = page.getByLabel('Date of the next meeting')
  await expect(meeting).toHaveAccessibleDescription('You can leave it out if the date itself is sensitive.')
  await meeting.focus()
  await page.keyboard.type('120326')
  await expect(told).toBeHidden() // the year may still be being typed
  await page.keyboard.press('Tab')
  await expect(told).toBeVisible()
  await expect(meeting).toHaveAccessibleDescription(new RegExp(notKept))
  await meeting.fill('2026-12-03')
  await expect(told).toBeHidden()
  await walk.expectSaved()

  await walk.open('check')
  const lookAgain = page.getByLabel('Look again by this day')
  await lookAgain.focus()
  await page.keyboard.type('120326')
  await page.keyboard.press('Tab')
  await expect(lookAgain).toHaveValue('0026-12-03')
  await expect(told).toBeVisible()
  await lookAgain.fill('2026-12-04')
  await expect(told).toBeHidden()
  await walk.expectSaved()
  await page.reload()
  await expect(lookAgain).toHaveValue('2026-12-04')
})

test.describe('on a disk that refuses', () => {
  test.use({ expectedErrors: [/transaction was aborted/] })

  test('a box and a day are said to wait, and are stored once there is room', async ({ page, walk }) => {
    await page.goto('/en/walk/situation')
    await page.getByLabel('Code name').fill('Dry Dock')
    await walk.expectSaved()
    await walk.open('check')
    const incident = box(page, 'Look again if this happens', 'There is a security incident')
    await expect(incident).toBeEnabled()
    await page.evaluate(() => {
      const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put')
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError')
      }
      Object.assign(window, { makeRoom: () => Reflect.set(IDBObjectStore.prototype, 'put', put) })
    })
    const waits = page.getByText('Not saved yet: this device could not store it.')
    await incident.check()
    await expect(waits).toHaveCount(1)
    await page.getByLabel('Look again by this day').fill('2026-12-03')
    await expect(waits).toHaveCount(2)

    await page.evaluate('makeRoom()')
    await expect(waits).toHaveCount(0, { timeout: 15_000 })
    await walk.expectSaved()
    await page.reload()
    await expect(incident).toBeChecked()
    await expect(page.getByLabel('Look again by this day')).toHaveValue('2026-12-03')
  })
})
