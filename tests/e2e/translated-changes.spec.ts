import type { Page } from '@playwright/test'
import { expect, test, Walk } from './fixtures'
import { extremeAnswer, makeCase } from './make-case'
import { openPage } from './open-page'
import { differenceOf, linesOf, translate } from './translate'

/** What is answered in another tab, one after the other: answers that were open, that raise a stop, and that change it. */
const changes = [
  ['counterpart.designated', { level: true, known: 'reported' }],
  ['law.restrictions', { level: 4, known: 'reported' }],
  ['law.restrictions', { level: 3, known: 'observed' }],
] as const

/** `most`: so many of the changes show on it. */
const pages = [
  { path: '/result', isAgain: false, most: 3 },
  { path: '/movement', isAgain: true, most: 3 },
  { path: '/walk/check', isAgain: false, most: 3 },
  { path: '/cases', isAgain: false, most: 2 },
]
const asked = new Set<string>(changes.map(([item]) => item))

for (const { path, isAgain, most } of pages) {
  test(`a translated ${path} says what another tab has answered, with no old number`, async ({
    page,
    request,
    baseURL,
    browser,
  }) => {
    test.setTimeout(600_000)
    const make = () =>
      makeCase(request, baseURL ?? '', {
        situation: { codeName: 'Brown Marsh', ask: 'Let two trucks pass' },
        answer: (item, at) => (at % 5 === 0 || asked.has(item.id) ? null : extremeAnswer(item, at % 3 !== 0)),
        isSubmitted: isAgain,
      })
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const plain = await context.newPage()
    const writers: Walk[] = []
    for (const shown of [page, plain]) {
      const caseId = await make()
      const other = await shown.context().newPage()
      if (isAgain) await reassess(other, caseId)
      await openPage(other, `/en/walk/process?case=${caseId}`)
      writers.push(new Walk(other))
      await openPage(shown, `/en${path}?case=${caseId}`)
    }

    const differing: string[] = []
    for (const [item, answer] of changes.slice(0, most)) {
      await translate(page)
      const before = await linesOf(plain)
      for (const writer of writers) {
        await writer.open(writer.pageOf(item))
        await writer.answer(item, answer)
        await writer.expectSaved()
      }
      await expect.poll(() => linesOf(plain), { timeout: 30_000 }).not.toEqual(before)
      const difference = await differenceOf(page, plain)
      if (difference !== '') differing.push(`${item}: ${difference}`)
    }
    expect(differing).toEqual([])
    await context.close()
  })
}

async function reassess(page: Page, caseId: string): Promise<void> {
  await openPage(page, `/en/result?case=${caseId}`)
  await page.getByRole('button', { name: 'Re-assess' }).click()
  await expect(page).toHaveURL(/\/walk\//)
}
