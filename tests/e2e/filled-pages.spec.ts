import { expectAccessibleAtAllWidths, openAllFolds, widths } from './expect-accessible'
import { expect, openElsewhere, test } from './fixtures'
import { isWhole } from './is-whole'
import { extremeAnswer, makeCase } from './make-case'
import { openPage } from './open-page'

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] })

test('the pages of a filled-in case have nothing axe objects to, open and submitted', async ({
  page,
  request,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const caseId = await makeCase(request, baseURL ?? '', {
    situation: { codeName: 'Brown Marsh', ask: 'Let two trucks pass', counterpart: 'The northern command' },
    answer: (item, at) => (at % 5 === 0 ? null : extremeAnswer(item, at % 3 !== 0)),
  })
  const open = async (path: string) => {
    await openPage(page, `/en${path}?case=${caseId}`)
    await expect(page.getByText('Brown Marsh').first()).toBeAttached() // the case is there
  }

  for (const path of isWhole
    ? ['/walk/situation', '/walk/counterpart', '/walk/check', '/card']
    : ['/walk/situation']) {
    await open(path)
    await expectAccessibleAtAllWidths(page)
  }
  await open('/result')
  await openAllFolds(page)
  await expectAccessibleAtAllWidths(page)

  await open('/walk/check')
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result/)
  await expect(page.locator('.saveline')).toContainText('Saved on the server', { timeout: 15_000 })
  for (const path of isWhole ? ['/result', '/walk/process', '/walk/check'] : ['/result', '/walk/check']) {
    await open(path)
    await expectAccessibleAtAllWidths(page)
  }

  await page.goto('/en/cases')
  await page.getByRole('button', { name: 'Delete: Brown Marsh' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessibleAtAllWidths(page)
})

test('an answer that waits and one that two devices changed have nothing axe objects to', async ({
  page,
  walk,
  browser,
}) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()
  const { secondDevice, otherWalk } = await openElsewhere(browser, page.url())
  await otherWalk.choose('process.security', '4')
  await otherWalk.expectSaved()

  await page.context().setOffline(true)
  await walk.choose('process.security', '0')
  await expect(walk.status).toContainText('On this device only')
  await expectAccessibleAtAllWidths(page)
  await page.context().setOffline(false)
  await expect(walk.question('process.security').getByRole('alert')).toBeVisible()
  await expectAccessibleAtAllWidths(page)
  await secondDevice.close()
})

test('the result is read and its folds opened with the keyboard alone, in the order of the page', async ({
  page,
  request,
  baseURL,
}) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation: { codeName: 'Red Kite' },
    answer: (item, at) => (at % 5 === 0 ? null : extremeAnswer(item, at % 3 !== 0)),
  })
  await page.setViewportSize(widths.phone)
  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('[data-reading="full"]')).toBeVisible({ timeout: 30_000 })
  const row = page.locator('details.lr').first()
  await row.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await expect(row).toHaveAttribute('open', '')
  await expect(row.getByRole('heading', { name: 'First steps' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(row.locator('.lr-more').locator(':focus')).toHaveCount(1)

  const places = await page.evaluate(() => {
    const can = 'a[href], button, summary, input, select, [tabindex="0"]'
    return [...document.querySelectorAll<HTMLElement>(can)].filter((one) => one.tabIndex > 0).length
  })
  expect(places).toBe(0) // nothing jumps the order of the page
})
