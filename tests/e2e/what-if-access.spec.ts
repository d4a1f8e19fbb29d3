import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { Sandbox } from './sandbox'

const kabul = '/en/examples/kabul-1998'

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
    const { violations } = await new AxeBuilder({ page })
      .include('#what-if')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
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
