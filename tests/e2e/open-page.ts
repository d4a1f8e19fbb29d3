import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page, Response } from '@playwright/test'
import { expect } from './fixtures'

const locales = resolve(import.meta.dirname, '../../lib/i18n/locales')

type Catalogue = { readonly [key: string]: string | Catalogue }

/** The last part of the key of every text that stands in for what is still being fetched or worked out. */
const keysOfWaiting = /^(loading|comparing|fetching|first|working)$/

function waitingTexts(catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    if (typeof value !== 'string') return waitingTexts(value)
    return keysOfWaiting.test(key) && value.includes('…') ? [value] : []
  })
}

/** What a page of a language says while it waits. */
function readWaitingTexts(language: string): readonly string[] {
  const files = readdirSync(join(locales, language))
  const texts = files.flatMap((file) =>
    waitingTexts(JSON.parse(readFileSync(join(locales, language, file), 'utf8')) as Catalogue),
  )
  if (texts.length < 10) throw new Error(`The texts of waiting are no longer found in ${language}.`)
  return texts
}

/** Opens a page and waits until the app has taken it over, and what it fetches and works out is there. */
export async function openPage(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path)
  await page.waitForFunction(isTakenOver, null, { timeout: 30_000 })
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 })
  await page.waitForFunction(isSettled, readWaitingTexts(path.split('/')[1] ?? ''), { timeout: 30_000 })
  return response
}

/** React marks each element that it has taken over from the document. */
const isTakenOver = () =>
  [...document.querySelectorAll('main a[href], main button, main input, main summary')].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps')),
  )

/** Nothing that can be seen says that it waits. */
const isSettled = (waitingTexts: readonly string[]) =>
  [...document.querySelectorAll<HTMLElement>('body *')].every(
    (element) =>
      element.textContent.length > 200 ||
      !waitingTexts.includes(element.textContent.trim().replace(/\s+/g, ' ')) ||
      !element.checkVisibility(),
  )
