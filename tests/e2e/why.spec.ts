import type { Page } from '@playwright/test'
import { expectAccessible, openAllFolds } from './expect-accessible'
import { expect, test } from './fixtures'
import { isWhole } from './is-whole'
import { extremeAnswer, makeCase } from './make-case'

const lever = 'Denounce in public'

/** The numbers in the rows of the table that adds up a lever's fit: start, parts, and the fit. */
async function readSum(page: Page): Promise<number[]> {
  const cells = page.locator('details[open] table.sums td')
  return (await cells.allInnerTexts()).map((text) => Number(text.replace('−', '-')))
}

test('a lever of a worked example opens to the answers, cells and sources behind it, and they add up', async ({
  page,
}) => {
  await page.goto('/en/examples/angola-late')
  await page.locator('li[data-lever="reputation.denounce"] > details > summary').click()
  await page.getByRole('link', { name: new RegExp(`How this was worked out ?: ${lever}`) }).click()
  await expect(page.getByRole('heading', { name: 'How this reading was worked out' })).toBeVisible()
  const trace = page
    .getByRole('group')
    .filter({ has: page.getByRole('heading', { name: lever, exact: true }) })
  await expect(trace.getByText('Holds it back most', { exact: true })).toBeVisible()
  await expect(trace.getByRole('row', { name: /Care for their image/ }).first()).toContainText(
    'Clements 2018',
  )

  const [start, ...parts] = await readSum(page)
  const fit = parts.pop()
  expect(start).toBe(100)
  expect(parts).toHaveLength(3)
  expect(parts.reduce((sum, part) => sum + part, 100)).toBe(fit)

  await page.getByRole('link', { name: 'Back to the result' }).click()
  await expect(page).toHaveURL(/examples\/angola-late$/)
})

test('a worked example says where a lever was used before, and what is alike and what is not', async ({
  page,
}) => {
  await page.goto('/en/examples/angola-late')
  const row = page.locator('li[data-lever="reputation.denounce"]')
  await row.locator('summary').first().click()
  await row.getByText('What happened where it was used before').click()
  const uses = row.locator('li.likeuse')
  await expect(uses).toHaveCount(5)
  await expect(uses.first()).toContainText(/Alike:/)
  await expect(uses.first().getByRole('link')).toHaveAttribute('href', /\/en\/documented\/[a-z0-9-]+$/)
  await expect(row.getByRole('link', { name: 'All documented uses of this lever' })).toBeVisible()
  await expect(row.getByRole('button')).toHaveCount(0)
})

test('a lever stands in the same row on the result and where it is explained', async ({ page }) => {
  const rowsOn = async (path: string) => {
    await page.goto(path)
    const rows = page.locator('li[data-lever] > details > summary')
    await expect(rows).toHaveCount(16)
    return rows.allInnerTexts()
  }
  const result = await rowsOn('/en/examples/angola-late')
  const explained = await rowsOn('/en/why?example=angola-late')
  expect(explained.map((row) => row.split('\n')[0])).toEqual(result.map((row) => row.split('\n')[0]))
})

test('an own case and a documented case open to their traces too, and no part of them fails an axe check', async ({
  page,
  request,
  baseURL,
}) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation: { codeName: 'Still Lake' },
    answer: (item, at) => (at % 4 === 0 ? null : extremeAnswer(item, at % 3 === 0)),
  })
  await page.goto(`/en/result?case=${caseId}`)
  await page.locator('#basis summary').filter({ hasText: 'Where you are weak' }).click()
  await page.getByRole('link', { name: /How this was worked out ?: The process/ }).click()
  await expect(page.getByText('Still Lake')).toBeVisible()
  await expect(page.getByRole('region', { name: 'The process' })).toBeVisible({ timeout: 30_000 })

  for (const path of [page.url(), '/en/why?documented=angola-1990']) {
    await page.goto(path)
    await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 })
    await openAllFolds(page)
    for (const width of isWhole ? [360, 1280] : [360]) {
      await page.setViewportSize({ width, height: 900 })
      await expectAccessible(page)
    }
  }
})
