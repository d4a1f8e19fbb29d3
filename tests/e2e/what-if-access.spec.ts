import type { Page } from '@playwright/test'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { Sandbox } from './sandbox'

const kabul = '/en/examples/kabul-1998'

test('a what-if is made, read and taken back with the keyboard alone, and focus is never under the bar', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(kabul)
  const sandbox = new Sandbox(page)
  const summary = page.locator('#what-if summary').first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(sandbox.question).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(sandbox.question).toBeFocused()
  await page.keyboard.type('Trust in us')
  await page.keyboard.press('Tab')
  const radio = sandbox.part.getByRole('radio')
  await expect(radio.nth(1)).toBeFocused() // the answer that was given
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(radio.nth(3)).toBeChecked()
  await expect(sandbox.banner).toBeVisible()
  await sandbox.settle()

  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab')
    expect(await isCovered(page)).toBe(false)
  }
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press('Shift+Tab')
    expect(await isCovered(page)).toBe(false)
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (focused === 'Back to the answers') break
  }
  await page.keyboard.press('Enter')
  await expect(sandbox.banner).toHaveCount(0)
  await expect(sandbox.question).toBeFocused()
})

function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const bar = document.querySelector('.wf-bar')
    if (focused === null || bar === null || bar.contains(focused)) return false
    const [inner, outer] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()]
    return inner.top < outer.bottom - 1 && inner.bottom > outer.top + 1
  })
}

const widths = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } }

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

test('the sandbox in use has nothing axe objects to, and fits a phone and a desk', async ({ page }) => {
  await page.goto(kabul)
  const sandbox = new Sandbox(page)
  await sandbox.open()
  await sandbox.suppose('counterpart.trust', '3')
  await sandbox.suppose('alternatives.cost', '1')
  await sandbox.part.getByLabel('Which lever?').selectOption('alternatives.ours')
  await expect(sandbox.part.getByRole('heading', { name: 'The smallest single change' })).toBeVisible()
  for (const size of Object.values(widths)) {
    await page.setViewportSize(size)
    await expectAccessible(page)
  }
})

test('the sandbox in use has no text outside the catalogue, and fits a phone from right to left', async ({
  page,
}) => {
  await page.setViewportSize(widths.phone)
  const link =
    '#questions=1&answers=process.time:3,ours.denounced:y,alternatives.cost:4&suppose=alternatives.cost:0'
  for (const tag of ['en-XA', 'en-XB']) {
    await page.goto(`/${tag}/what-if${link}`)
    const sandbox = new Sandbox(page)
    await sandbox.settle()
    const lever = sandbox.part.getByRole('combobox').nth(1)
    await lever.selectOption('alternatives.suspend')
    await expect(sandbox.part.locator('.wf-takes [role=status]')).not.toBeEmpty()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const words = (await sandbox.part.innerText()).match(/[A-Za-z]{3,}/g) ?? []
    expect(words.filter((word) => word !== 'and')).toEqual([])
  }
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl')
})
