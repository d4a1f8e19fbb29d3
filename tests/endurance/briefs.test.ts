import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { workedExamples } from '@/lib/literature/cases/worked-examples'
import type { Browser as Found } from '../browser/starts'
import { startOwnServer } from '../integration/launch/own-server'

const root = resolve(import.meta.dirname, '../..')

/** In px: one screen at a desk, three of a phone. With two stops the brief may run longer. */
const sizes = [
  { width: 1280, height: 900, most: 900, mostUnderStops: 1150 },
  { width: 360, height: 740, most: 3 * 740, mostUnderStops: 4 * 740 },
]

/** Bytes of HTML before compression. */
const heaviestStory = 80_000

const paths = [
  ...workedExamples.map(({ id }) => `/en/examples/${id}`),
  ...documentedCases.map(({ id }) => `/en/reading?documented=${id}`),
]

async function measure(page: Page, path: string): Promise<string[]> {
  const tooLong: string[] = []
  for (const { width, height, most, mostUnderStops } of sizes) {
    await page.setViewportSize({ width, height })
    const { bottom, stops, sideways } = await page.evaluate(() => ({
      bottom: (document.querySelector('.brief')?.getBoundingClientRect().bottom ?? 0) + window.scrollY,
      stops: document.querySelectorAll('#halt .halt').length,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))
    const limit = stops > 1 ? mostUnderStops : most
    if (bottom > limit || sideways > 0)
      tooLong.push(`${path}, ${String(width)} px: ends at ${bottom.toFixed(0)}, ${String(stops)} stops`)
  }
  return tooLong
}

test('the brief of every worked example and every documented case stands on its screen', async () => {
  const found = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/browser/resolve-browser.ts'], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as Found
  const own = await startOwnServer()
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.environment },
  })
  try {
    const page = await browser.newPage()
    const tooLong: string[] = []
    for (const path of paths) {
      await page.goto(`${own.address}${path}`)
      await page.locator('.brief, #rest').first().waitFor()
      tooLong.push(...(await measure(page, path)))
    }
    const tooHeavy: string[] = []
    for (const { id } of documentedCases) {
      const bytes = (await (await fetch(`${own.address}/en/documented/${id}`)).arrayBuffer()).byteLength
      if (bytes > heaviestStory) tooHeavy.push(`${id}: ${String(bytes)} bytes`)
    }
    expect(tooLong).toEqual([])
    expect(tooHeavy).toEqual([])
  } finally {
    await browser.close()
    await own.kill()
  }
})
