import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** The widths people have: a desk at 400 %, a phone, a desk. */
export const widths = {
  narrow: { width: 320, height: 600 },
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 900 },
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/**
 * Fails where axe objects to the page as it stands, or where it does not fit its width. `rules`: those of the levels that the
 * law asks for, or all that axe has.
 */
export async function expectAccessible(page: Page, rules: 'levels' | 'all' = 'levels'): Promise<void> {
  // in the page itself, which holds no frames: half of the time, and the same rules
  expect(page.frames()).toHaveLength(1)
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  axe.options({ resultTypes: ['violations'], ...(rules === 'levels' && { runOnly: levels }) })
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
}

/** The same at each width. */
export async function expectAccessibleAtAllWidths(page: Page): Promise<void> {
  for (const size of Object.values(widths)) {
    await page.setViewportSize(size)
    await expectAccessible(page)
  }
}

/** Opens every fold, so that what is inside is looked at too. Twice: a fold may bring others. */
export async function openAllFolds(page: Page): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
  }
}
