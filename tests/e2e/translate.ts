import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** As translators in the browser do: each text is put into two elements of their own, and its node is another one. */
export const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const make = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font')
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (
        text.data.trim() === '' ||
        text.parentElement?.closest('script, style, textarea, select, svg, font')
      )
        continue
      const [outer, inner] = [make(), make()]
      inner.textContent = text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
  })

/** Every line that can be read, in order. Two pages that save at the same time may do it in two minutes of the clock. */
export const linesOf = async (page: Page): Promise<readonly string[]> => {
  const text = await page.evaluate(() => document.body.innerText)
  return text
    .replace(/\d+:\d\d\s[AP]M/g, '0:00')
    .split('\n')
    .flatMap((line) => line.trim().replace(/\s+/g, ' ') || [])
}

/** Nothing is on its way: what was filled in is stored, and the server has it. */
const isAtRest = (page: Page) =>
  page.evaluate(() => {
    const fields = Object.keys(window.kept ?? {})
    const line = document.querySelector('.saveline')?.textContent ?? ''
    return fields.length === 0 && /^(|Nothing answered yet\.|Saved on the server .*)$/.test(line)
  })

/** Waits until two pages are at rest and say the same. What each says where they differ; empty: they say the same. */
export async function differenceOf(translated: Page, untouched: Page): Promise<string> {
  let last = ''
  const look = async () => {
    const rest = await Promise.all([translated, untouched].map(isAtRest))
    const [ours, theirs] = await Promise.all([linesOf(translated), linesOf(untouched)])
    const at = theirs.findIndex((line, place) => line !== ours[place])
    const isSame = at === -1 && ours.length === theirs.length
    last = isSame
      ? ''
      : JSON.stringify([ours, theirs].map((lines) => lines.slice(Math.max(0, at - 1), at + 2)))
    return isSame && rest.every(Boolean)
  }
  try {
    await expect.poll(look, { timeout: 8_000 }).toBe(true)
    return ''
  } catch {
    return last
  }
}
