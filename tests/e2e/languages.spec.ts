import type { Page } from '@playwright/test'
import { expect, refuseScripts, test } from './fixtures'
import { makeCase } from './make-case'
import { openPage } from './open-page'

const languageLink = (page: Page, tag: string) => page.locator(`footer a[hreflang="${tag}"]`)
const addressOf = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, '')

test('whoever changes the language stays on the page, in the case and at the place', async ({
  page,
  baseURL,
}) => {
  const caseId = await makeCase(page.request, baseURL ?? '', {
    situation: { codeName: 'Blue Weir' },
    answer: ({ id }) => (id === 'process.time' ? { kind: 'level', level: 3 } : null),
  })
  const place = `/walk/process?case=${caseId}#process.time`
  const given = page.locator('input[name="process.time"][value="3"]')
  await openPage(page, `/en${place}`)
  await expect(given).toBeChecked()

  for (const [tag, direction] of [
    ['en-XA', 'ltr'],
    ['en-XB', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    await languageLink(page, tag).click()
    await page.waitForURL(`**/${tag}/**`)
    expect(addressOf(page)).toBe(`/${tag}${place}`)
    await expect(page.locator('html')).toHaveAttribute('dir', direction)
    await expect(languageLink(page, tag)).toHaveAttribute('aria-current', 'true')
    await expect(given).toBeChecked()
    await expect(page.locator('.caseline').first()).toContainText('Blue Weir')
  }
})

test('what is supposed stays, though it was supposed after the page was opened', async ({ page }) => {
  await openPage(page, '/en/what-if#questions=1&answers=process.time:3,ours.denounced:y')
  await page.evaluate(() => {
    window.location.hash = '#questions=1&answers=process.time:3,ours.denounced:y&suppose=process.time:1'
  })
  await languageLink(page, 'en-XA').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en-XA/**')
  expect(addressOf(page)).toBe(
    '/en-XA/what-if#questions=1&answers=process.time:3,ours.denounced:y&suppose=process.time:1',
  )
})

test.describe('without any script', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })
  test('the links lead to the same page in the other languages', async ({ page }) => {
    await refuseScripts(page)
    await page.goto('/en/glossary')
    await languageLink(page, 'en-XB').click()
    await page.waitForURL('**/en-XB/glossary')
    await languageLink(page, 'en').click()
    await page.waitForURL('**/en/glossary')
    const home = page.locator('header a').first()
    await home.click()
    await expect(languageLink(page, 'en-XA')).toHaveAttribute('href', '/en-XA')
  })
})
