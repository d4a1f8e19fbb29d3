import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import { expect } from './fixtures'
import { isWhole } from './is-whole'

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
  expect(page.frames()).toHaveLength(1) // axe is in the page itself, and looks into no frame
  expect(await violations(page, rules === 'levels' ? { runOnly: levels } : {})).toEqual([])
  await expectFits(page)
}

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** The small one: a page takes it in in half the time. */
const axeSource = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')

/** What axe objects to, each with the first place. It is brought into a page once: that takes longer than to ask it. */
async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axeSource)
  return page.evaluate(async (given) => {
    const found = await window.axe?.run(document, { ...given, resultTypes: ['violations'] })
    return (
      found?.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`) ?? ['axe is not in the page']
    )
  }, options)
}

async function expectFits(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
}

type Width = keyof typeof widths

/**
 * The same at each width; `asked`: those at which axe is asked, where not all is tried. No style changes between the narrow
 * one and a phone: what axe says of a phone waits for the long tests.
 */
export async function expectAccessibleAtAllWidths(
  page: Page,
  asked: readonly Width[] = ['narrow', 'desk'],
): Promise<void> {
  for (const name of ['narrow', 'phone', 'desk'] as const) {
    await page.setViewportSize(widths[name])
    if (isWhole || asked.includes(name)) await expectAccessible(page)
    else await expectFits(page)
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
