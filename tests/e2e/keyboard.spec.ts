import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

test('a question is answered with the keyboard alone, and focus is never under the map', async ({
  page,
  walk,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/en/walk/process')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')

  const first = walk.question('process.security').getByRole('radio').first()
  await tabTo(page, first)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(walk.question('process.security').getByRole('radio').nth(2)).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(walk.question('process.security').getByRole('radio', { name: 'We saw it' })).toBeFocused()
  await page.keyboard.press('Space')
  await walk.expectSaved()

  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab')
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      const bar = document.querySelector('.mapbar')
      if (focused === null || bar === null || bar.contains(focused) || focused === document.body) return null
      const [inner, outer] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()]
      return inner.top >= outer.top - 1 && inner.top < outer.bottom ? focused.outerHTML.slice(0, 200) : null
    })
    expect(covered).toBeNull()
  }
})

async function tabTo(page: Page, target: Locator) {
  for (let step = 0; step < 40; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}
