import type { Page } from '@playwright/test'
import { guides } from '@/lib/literature/guides'
import { expect, test, wordsOf } from './fixtures'
import { isWhole } from './is-whole'
import { extremeAnswer, makeCase } from './make-case'

/** A long request, so that no sheet fits only because little was written. */
const situation = {
  codeName: 'Blue River',
  ask: 'Let four vaccine teams and two trucks with a cold chain pass the northern road for ten days. '.repeat(
    4,
  ),
  counterpart: 'The northern command, as our team names it',
  counterpartLevel: 'field-commander',
}

/** Opens a page that prints, and waits until the lines in its margins are known. */
async function openForPrint(page: Page, path: string) {
  await page.goto(path)
  const isReady = () =>
    document.documentElement.style.getPropertyValue('--print-title') !== '' &&
    document.querySelector('.progress progress') === null
  await page.waitForFunction(isReady, null, { timeout: 60_000 })
}

async function countSheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format })
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}

async function expectSheets(page: Page, limit: number) {
  for (const format of ['A4', 'Letter'] as const)
    expect(await countSheets(page, format), `sheets of ${format}`).toBeLessThanOrEqual(limit)
}

type Warned = {
  readonly lever: string
  readonly warnings: readonly string[]
  readonly items: readonly string[]
}

/** What warns on the screen: of each row its warnings, and the questions they name. */
function readWarnings(page: Page): Promise<Warned[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.levers li[data-lever]')].map((row) => {
      const warnings = [...row.querySelectorAll<HTMLElement>('summary [data-warning]')]
      return {
        lever: row.dataset.lever ?? '',
        warnings: warnings.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
        items: warnings.flatMap(({ dataset }) =>
          dataset.warning === undefined || dataset.warning === 'risk' ? [] : [dataset.warning],
        ),
      }
    }),
  )
}

/** Fails where a warning of the screen or the answer behind it is missing on paper, or a text is under 8 points. */
async function expectWarningsOnPaper(page: Page) {
  const levers = await readWarnings(page)
  expect(levers).toHaveLength(16)
  await page.emulateMedia({ media: 'print' })
  const quoted = (await page.locator('.pl-answers').allInnerTexts()).join(' ')
  for (const { lever, warnings, items } of levers) {
    const row = (await page.locator(`.levers li[data-lever="${lever}"]`).innerText()).replace(/\s+/g, ' ')
    expect(
      warnings.filter((warning) => !row.includes(warning)),
      lever,
    ).toEqual([])
    expect(
      items.filter((item) => !quoted.includes(wordsOf(item).name)),
      lever,
    ).toEqual([])
  }
  await expectLegible(page)
  await page.emulateMedia({ media: null })
  return levers.reduce((sum, { warnings }) => sum + warnings.length, 0)
}

async function expectLegible(page: Page) {
  const small = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || !parent.checkVisibility() || node.textContent?.trim() === '') continue
      if (parseFloat(getComputedStyle(parent).fontSize) < (8 * 96) / 72 - 0.01)
        found.push(node.textContent ?? '')
    }
    return found
  })
  expect(small).toEqual([])
}

const marginLine = (page: Page, name: 'title' | 'confidential' | 'foot' | 'page') =>
  page.evaluate((one) => document.documentElement.style.getPropertyValue(`--print-${one}`), name)

for (const example of isWhole ? ['angola-late', 'kabul-1998'] : ['kabul-1998']) {
  test(`${example} prints on three sheets with every warning, and its card on one`, async ({ page }) => {
    await openForPrint(page, `/en/examples/${example}`)
    await expectSheets(page, 3)
    expect(await expectWarningsOnPaper(page)).toBeGreaterThan(0)
    expect(await marginLine(page, 'foot')).toMatch(
      /Worked example, printed .*2.*matrix.*seed.*10,000 readings/,
    )
    expect(await marginLine(page, 'confidential')).toContain('code names only')
    expect(await marginLine(page, 'page')).toBe('"Page " counter(page) " of " counter(pages)')

    await openForPrint(page, `/en/examples/${example}/card`)
    await expectSheets(page, 1)
  })
}

/** The first has most to warn of: it is the sample that stands where not all is tried. */
const extremes = [
  { name: 'everything at its worst', worst: () => true },
  { name: 'everything at its best', worst: () => false },
  { name: 'the worst and the best in turns', worst: (at: number) => at % 2 === 0 },
] as const

for (const { name, worst } of isWhole ? extremes : extremes.slice(0, 1)) {
  test(`an own case with all answered, ${name}, prints on three sheets, and its card on one`, async ({
    page,
    baseURL,
  }) => {
    const caseId = await makeCase(page.request, baseURL ?? '', {
      situation,
      answer: (item, at) => extremeAnswer(item, worst(at)),
    })
    await openForPrint(page, `/en/result?case=${caseId}`)
    await expectSheets(page, 3)
    await expectWarningsOnPaper(page)

    await page.getByRole('link', { name: 'Preparation sheet' }).click()
    await expect(page).toHaveURL(new RegExp(`/en/card\\?case=${caseId}`))
    await openForPrint(page, page.url())
    await expectSheets(page, 1)
  })
}

test('an unfinished assessment says so at the top and on every sheet, and its card names no lever', async ({
  page,
  baseURL,
}) => {
  const caseId = await makeCase(page.request, baseURL ?? '', {
    situation,
    answer: (item, at) => (at < 5 ? extremeAnswer(item, true) : null),
  })
  await openForPrint(page, `/en/result?case=${caseId}`)
  await expectSheets(page, 3)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Unfinished. 5 of 41 questions are answered.')).toBeVisible()
  await page.emulateMedia({ media: null })
  expect(await marginLine(page, 'title')).toBe('"Counterweight · Blue River · Unfinished"')
  expect(await marginLine(page, 'foot')).toContain('Unfinished, printed')

  await openForPrint(page, `/en/card?case=${caseId}`)
  await expectSheets(page, 1)
  await expect(page.locator('[data-lever]')).toHaveCount(0)
  await expect(page.getByText('That is too little to say which levers to consider.')).toBeVisible()
})

for (const { id } of guides) {
  test(`the page “${id}” prints on one sheet, with its sources`, async ({ page }) => {
    await page.goto(`/en/guides/${id}`)
    await expectSheets(page, 1)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.guide .cite').first()).toBeVisible()
    await expectLegible(page)
  })
}

/** What a person at a post must not find: how we see ourselves and them, and this application. */
const telling = /weak|power|lever|pressure|warning|risk|northern command|Blue River/i

test('the card for the table holds the request, what to say and to ask, and nothing about us or them', async ({
  page,
  baseURL,
}) => {
  const caseId = await makeCase(page.request, baseURL ?? '', {
    situation,
    answer: (item, at) => (at < 12 ? extremeAnswer(item, false) : null),
  })
  await page.goto(`/en/card?case=${caseId}`)
  await expect(page.getByText('Not for the meeting, not through a checkpoint.')).toBeVisible()
  await page.getByRole('link', { name: 'Card for the table' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Our request')
  await expect(page).toHaveTitle('Our request')
  const main = page.getByRole('main')
  await expect(main).toContainText('Let four vaccine teams')
  await expect(main.getByRole('listitem')).toHaveCount(5)
  expect(await main.innerText()).not.toMatch(telling)
  await expectSheets(page, 1)
})

test('the card for the table is empty while a stop stands', async ({ page, baseURL }) => {
  const caseId = await makeCase(page.request, baseURL ?? '', {
    situation,
    answer: (item) => (item.id === 'law.restrictions' ? extremeAnswer(item, true) : null),
  })
  await page.goto(`/en/table-card?case=${caseId}`)
  await expect(page.getByText('This page is empty for now.')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Let four vaccine teams')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0)
})

test('a request of any length is whole on paper, on the page of the case', async ({
  page,
  request,
  baseURL,
}) => {
  const ask = 'Let four vaccine teams and two trucks pass the northern road.\n'.repeat(20).trim()
  const caseId = await makeCase(request, baseURL ?? '', {
    situation: { codeName: 'Blue River', ask },
    answer: () => null,
  })
  await page.goto(`/en/walk/situation?case=${caseId}`)
  const field = page.locator('#situation-ask')
  await expect(field).toHaveValue(ask)
  await page.emulateMedia({ media: 'print' })
  const hidden = await field.evaluate((area) => area.scrollHeight - area.clientHeight)
  expect(hidden).toBeLessThanOrEqual(1)
})
