import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { isWhole } from './is-whole'
import { extremeAnswer, makeCase } from './make-case'

/** In px: a desk, of which the brief may take one screen, and a phone: three, one more under a stop. */
const desk = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }
const phoneScreens = 3

const situation = {
  codeName: 'North Gate',
  ask: 'Let the clinics open again',
  counterpart: 'The district council',
  area: 'The northern valley',
  meetingDate: '2026-12-03',
}

const bottomOf = (page: Page, part: string) =>
  page.locator(part).evaluate((element) => element.getBoundingClientRect().bottom + window.scrollY)

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The brief ends soon after the first screen at a desk, and within three on a phone; nothing scrolls sideways. */
async function expectBriefFits(page: Page, name: string, mostAtDesk = desk.height) {
  const stops = await page.locator('#halt .halt').count()
  for (const { width, height, most } of [
    { ...desk, most: mostAtDesk },
    { ...phone, most: phone.height * (phoneScreens + Math.min(stops, 1)) + 40 },
  ]) {
    await page.setViewportSize({ width, height })
    const bottom = await bottomOf(page, '.brief')
    expect.soft(bottom, `${name}, ${String(width)} px wide`).toBeLessThanOrEqual(most)
    expect.soft(await sideways(page), `${name}, ${String(width)} px wide`).toBeLessThanOrEqual(0)
  }
}

/** In px: the whole page with everything folded. */
const longest = { [desk.width]: 3600, [phone.width]: 7500 }

const otherExamples = ['angola-early', 'kabul-1998', 'somalia-2011']

for (const id of ['angola-late', 'southern-sudan-2000', ...(isWhole ? otherExamples : [])]) {
  test(`the brief of ${id} ends soon, and its whole page stays short`, async ({ page }) => {
    await page.goto(`/en/examples/${id}`)
    await expectBriefFits(page, id)
    for (const { width, height } of [desk, phone]) {
      await page.setViewportSize({ width, height })
      const length = await page.evaluate(() => document.documentElement.scrollHeight)
      expect.soft(length, `${id}, ${String(width)} px wide`).toBeLessThanOrEqual(longest[width] ?? 0)
    }
  })
}

const otherDocumented = [
  { id: 'angola-1990', most: 900 },
  { id: 'yemen-levy', most: 900 },
]

for (const { id, most } of [
  { id: 'somalia-famine', most: 925 }, // a stop, three levers, and the longest of reasons
  ...(isWhole ? otherDocumented : []),
]) {
  test(`the brief of the documented case ${id} ends soon`, async ({ page }) => {
    await page.goto(`/en/reading?documented=${id}`)
    await expect(page.locator('[data-reading="full"]')).toBeAttached()
    await expectBriefFits(page, id, most)
  })
}

test('a case with all answered fits, and tells where, when and what was noted', async ({
  page,
  request,
  baseURL,
}) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation,
    answer: (item, at) => extremeAnswer(item, at % 3 === 0),
  })
  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('[data-reading="full"]')).toBeAttached()
  await expectBriefFits(page, 'all answered')
  await expect(page.locator('.chead')).toContainText('The northern valley')
  await expect(page.locator('.chead')).toContainText('Dec 3, 2026')
  await expect(page.locator('.consider > li')).not.toHaveCount(0)
})

test('with four answers only what to ask is told, and nothing is considered first', async ({
  page,
  request,
  baseURL,
}) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation,
    answer: (item, at) => (at < 4 ? extremeAnswer(item, true) : null),
  })
  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('[data-reading="full"]')).toBeAttached()
  await expectBriefFits(page, 'four answers')
  await expect(page.locator('.brief')).toContainText('Only 4 questions are answered.')
  await expect(page.locator('.brief [data-ask]')).toHaveCount(3)
  await expect(page.locator('.brief [data-lever]')).toHaveCount(0)
})

test('a link to a lever opens its row, the browser finds folded words, and Back returns', async ({
  page,
}) => {
  await page.goto('/en/examples/kabul-1998')
  const first = page.locator('.consider > li').first()
  const name = await first.locator('h3').innerText()
  await first.locator('h3 a').click()
  const row = page.locator('details.lr').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await expect(row).toHaveAttribute('open', '')
  await expect(row.getByRole('heading', { name: 'First steps' })).toBeInViewport()
  await expect(row.locator('.lr-more')).toContainText('What speaks for and against it working')
  await page.goBack()
  await expect(first).toBeInViewport()
  expect(await page.locator('details.lr:not([open]) .lr-more').first().textContent()).toContain('First steps')
})

test('the parts of the page are reached by keyboard, at a desk and on a phone', async ({ page }) => {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    await page.goto('/en/examples/kabul-1998')
    const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Levers' })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'All 16 levers' })).toBeInViewport()
    await expect(link).toBeInViewport()
  }
})

test('text of twice the size, and right to left, scroll nothing sideways', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 450 }) // 1280 x 900 at 200 %
  await page.goto('/en/examples/angola-late')
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    await page.goto('/en-XB/examples/angola-late')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  }
})

test('words a third longer let the brief run to 1,150 px at a desk', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto('/en-XA/examples/kabul-1998')
  expect(await bottomOf(page, '.brief')).toBeLessThanOrEqual(1150)
})

test('a frozen result shows nothing that is replaced a moment later', async ({ page, request, baseURL }) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation,
    answer: (item, at) => (at % 5 === 0 ? null : extremeAnswer(item, at % 2 === 0)),
    isSubmitted: true,
  })
  await page.setViewportSize(desk)
  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('.brief')).toBeVisible()
  const atOnce = await page.locator('.brief').innerText()
  await expect(page.locator('.lr-more').last()).toContainText(/./)
  expect(await page.locator('.brief').innerText()).toBe(atOnce)
})
