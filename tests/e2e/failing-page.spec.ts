import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openPage } from './open-page'

// What an extension does to a page is out of React's hands: the page fails, and the browser and React both say so.
test.use({ expectedErrors: [/NotFoundError|removeChild|insertBefore|not a child of this node/] })

/** As extensions do that show a page in another way: each part of what is chosen gets a box around it. */
const boxEach = (page: Page, parts: string) =>
  page.evaluate((selector) => {
    for (const part of document.querySelectorAll(selector)) {
      const box = document.createElement('div')
      part.replaceWith(box)
      box.append(part)
    }
  }, parts)

const failure = (page: Page) => page.getByRole('alert').filter({ hasText: 'This page failed' })

for (const { what, parts } of [
  { what: 'whose parts', parts: '.change > *' },
  { what: 'whose parts and frame', parts: '.change > *, main > *' },
]) {
  test(`a page ${what} an extension has taken apart says that answers are kept, and comes back`, async ({
    page,
    walk,
  }) => {
    await openPage(page, '/en/walk/process')
    await boxEach(page, parts)
    const answer = walk.question('process.security').getByRole('radio').nth(3)
    await answer.click() // the first answer: a sentence gives way to a list, and the page with it
    await expect(failure(page)).toBeVisible()
    await expect(failure(page)).toContainText('Answers you gave before are kept on this device.')
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(walk.question('process.security').getByRole('radio', { checked: true })).toHaveCount(1)
    await expect(failure(page)).toHaveCount(0)
  })
}
