import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { isWhole } from './is-whole'
import { extremeAnswer, makeCase } from './make-case'
import { openPage } from './open-page'
import { differenceOf, translate } from './translate'

const controls = 'summary, input:is([type=radio], [type=checkbox]), select, button, textarea'
const leavesThePage = /submit|print|download|remove|undo|copy|new case|reload/i

/** Uses the control that comes at this place of those that can be seen in a part of the page; what it used, or null when there is none. */
const use = (page: Page, within: string, place: number) =>
  page.evaluate(
    ({ part, selector, leaves, at }) => {
      const seen = [...document.querySelectorAll<HTMLElement>(`${part} :is(${selector})`)].filter(
        (element) => element.checkVisibility() && !new RegExp(leaves, 'i').test(element.textContent),
      )
      const control = seen[at]
      if (control === undefined) return null
      if (control instanceof HTMLSelectElement) {
        control.selectedIndex = control.options.length - 1
        control.dispatchEvent(new Event('change', { bubbles: true }))
      } else if (control instanceof HTMLTextAreaElement) {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
          control,
          'Bridge 7',
        )
        control.dispatchEvent(new Event('input', { bubbles: true }))
      } else control.click()
      return `${control.tagName} ${String(at)} ${control.id || control.getAttribute('name') || control.textContent}`
    },
    { part: within, selector: controls, leaves: leavesThePage.source, at: place },
  )

/**
 * `least`: so many controls there are to use, at `most` so many are used. Where not all is tried: the first twelve, on the
 * parts that are in the sample.
 */
const parts = [
  { path: '/walk/process', within: 'main', least: 40, most: 40, isInSample: true },
  { path: '/walk/situation', within: 'main', least: 16, most: 40 },
  { path: '/walk/check', within: 'main', least: 5, most: 25 },
  { path: '/result', within: 'main', least: 60, most: 60, isInSample: true },
  { path: '/result', within: '#what-if', least: 12, most: 25 },
  { path: '/why', within: 'main', least: 20, most: 25 },
  { path: '/cases', within: 'main', least: 1, most: 1 }, // asks before it deletes
]

const sample = 12

for (const { path, within, ...whole } of parts.filter(({ isInSample = false }) => isWhole || isInSample)) {
  const least = isWhole ? whole.least : Math.min(whole.least, sample)
  const most = isWhole ? whole.most : Math.min(whole.most, sample)
  test(`a translator changes no number and no word of ${path} (${within}), whatever is used on it`, async ({
    page,
    request,
    baseURL,
    browser,
  }) => {
    test.setTimeout(900_000)
    const make = () =>
      makeCase(request, baseURL ?? '', {
        situation: {
          codeName: 'Brown Marsh',
          ask: 'Let two trucks pass',
          counterpart: 'The northern command',
        },
        answer: (item, at) => (at % 5 === 0 ? null : extremeAnswer(item, at % 3 !== 0)),
      })
    const first = await make()
    const second = path === '/cases' ? first : await make() // a list has both: in full the one that its device opened
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const plain = await context.newPage()
    await openPage(page, `/en${path}?case=${first}`)
    await openPage(plain, `/en${path}?case=${second}`)

    const differing: string[] = []
    const used: string[] = []
    /** What one of them says alone when both are at rest is a fault. */
    const compare = async (after: string) => {
      const difference = await differenceOf(page, plain)
      if (difference !== '') differing.push(`${after}: ${difference}`)
    }

    await compare('opening')
    for (let place = 0; place < most && differing.length < 4; place += 1) {
      await translate(page)
      const [done, also] = [await use(page, within, place), await use(plain, within, place)]
      if (done === null) break
      expect(done).toBe(also)
      used.push(done)
      await compare(done)
    }
    expect(differing).toEqual([])
    expect(used.length).toBeGreaterThanOrEqual(least)
    await context.close()
  })
}
