import type { APIRequestContext, Page } from '@playwright/test'
import type { Level } from '@/lib/instrument/types'
import { expectAccessible } from './expect-accessible'
import { expect, test, wordsOf, type Walk } from './fixtures'
import { makeCase } from './make-case'

const seen = (level: Level) => ({ level, known: 'observed' }) as const
const ask = 'Ask a colleague for their own view'
const compare = 'Compare the assessors'

/** Answers on the page of the process, and submits. */
async function assess(page: Page, walk: Walk, answers: Readonly<Record<string, Level>>) {
  await walk.open('process')
  for (const [item, level] of Object.entries(answers)) await walk.answer(item, seen(level))
  await walk.expectSaved()
  await walk.open('check')
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result/)
  await walk.expectSaved()
}

const caseIn = (page: Page) => new URL(page.url()).searchParams.get('case') ?? ''

test('two people assess one negotiation blind, and then see how far they agree', async ({ page, walk }) => {
  const question = (item: string) =>
    page
      .getByRole('listitem')
      .filter({ hasText: wordsOf(item).name })
      .first()
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Kestrel')
  await walk.expectSaved()
  await assess(page, walk, {
    'process.security': 4,
    'process.time': 3,
    'process.preparation': 1,
    'process.continuity': 2,
  })
  const first = caseIn(page)

  await page.getByText('A colleague’s own view').click({ timeout: 30_000 })
  await page.getByRole('button', { name: ask }).click()
  await expect(page).toHaveURL(/\/walk\/counterpart/)
  const second = caseIn(page)
  expect(second).not.toBe(first)
  await walk.open('process')
  await walk.expectSaved()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await walk.open('situation')
  await expect(page.getByLabel('Code name')).toHaveValue('Kestrel')

  for (const [id, waiting] of [
    [first, 'Nothing is shown before two assessors have submitted'],
    [second, 'What the others said is shown when it is submitted'],
  ] as const) {
    await page.goto(`/en/raters?case=${id}`)
    await expect(page.getByText(waiting)).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(wordsOf('process.security').name)
  }
  for (const sheet of ['result', 'why', 'movement', 'card']) {
    await page.goto(`/en/${sheet}?case=${first}`)
    await expect(page.getByText('Do not show this screen to them.')).toBeVisible({ timeout: 20_000 })
  }
  await page.goto(`/en/result?case=${second}`)
  await expect(page.getByText('When to look again')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Do not show this screen to them.')).toHaveCount(0)
  await expect(page.getByRole('link', { name: compare })).toHaveCount(0)

  await page.goto(`/en/walk/process?case=${second}`)
  await assess(page, walk, { 'process.security': 0, 'process.time': 2, 'process.preparation': 1 })
  await page.goto('/en/cases')
  await expect(page.getByRole('heading', { name: 'Assessor B of Kestrel' })).toBeVisible()
  await page.getByRole('link', { name: 'Compare the assessors: Kestrel' }).click()

  // 4 against 0 is -1; guessing on five places, two people: 1 * .2 + .75 * .32 + 1/6 * .24 - 5/12 * .16 - .08 = 1/3.
  const apart = question('process.security')
  await expect(apart).toContainText('4 steps apart')
  await expect(apart).toContainText(
    'Agreement -1.00: less than 2 people who guess (0.33 on average, up to 1.00).',
  )
  await expect(apart).toContainText(`A: ${wordsOf('process.security').anchors['4'] ?? ''} (we saw it)`)
  await expect(apart).toContainText(`B: ${wordsOf('process.security').anchors['0'] ?? ''} (we saw it)`)

  await page.getByText('1 question one step apart').click()
  await expect(question('process.time')).toContainText('Agreement 0.75: about as much as') // 4 and 3 next to each other: 1 * (1 - 1/4)

  // Pairs (4,0) (3,2) (1,1): observed 2 (5² + 1) = 52, by chance 204, so 1 - 5 * 52 / 204.
  await expect(page.getByText('Krippendorff’s alpha is -0.27, from 3 questions')).toBeVisible()
  await expect(page.getByText('The assessors agree too little.')).toBeVisible()
  await page.getByText('1 question with the same answer').click()
  await expect(question('process.preparation')).toContainText(
    'Agreement 1.00: about as much as 2 people who guess (0.33 on average, up to 1.00).',
  )
  await page.getByText('1 question that only one answered').click()
  await expect(question('process.continuity')).toContainText('B: not known')
  await expect(page.getByText('37 questions that nobody answered')).toBeVisible()

  // Levels that can be: 0 to 4, 2 to 3, 1, 2, and two open ones 0 to 4. Least 5 of 24, greatest 18 of 24.
  await expect(page.getByText('Could be 20 to 75. 4 of 6 answered by somebody.')).toBeVisible({
    timeout: 30_000,
  })
  const levers = page.getByRole('region', { name: 'Levers, from all answers' })
  await expect(levers.getByRole('columnheader')).toHaveText(['Lever', 'Together', 'Assessor A', 'Assessor B'])
  await expect(levers.getByRole('row')).toHaveCount(17)

  for (const [width, height] of [[360, 740] as const, [1280, 900] as const]) {
    await page.setViewportSize({ width, height })
    await expectAccessible(page, 'all')
  }
})

/** What one assessor of Sandpiper says: one level, and yes to one question where the level is high. Id of their case. */
const makeAssessor = (
  request: APIRequestContext,
  address: string,
  { level, beside, isSubmitted = true }: { level: Level; beside?: string; isSubmitted?: boolean },
) =>
  makeCase(request, address, {
    situation: { codeName: 'Sandpiper' },
    answer: ({ id, kind }) => {
      if (id === 'law.weight') return { kind: 'level', level }
      if (id === 'ours.held') return null // people held would fold all else away
      return kind === 'yesno' ? { kind, yes: level > 2 } : null
    },
    isSubmitted,
    ...(beside === undefined ? {} : { besideCaseId: beside }),
  })

test('assessments that only the server has are brought here; the third one stays blind until it is done', async ({
  page,
  request,
  baseURL: address = '',
}) => {
  const first = await makeAssessor(request, address, { level: 1 })
  await makeAssessor(request, address, { level: 4, beside: first })
  const third = await makeAssessor(request, address, { level: 0, beside: first, isSubmitted: false })

  await page.goto(`/en/raters?case=${third}`)
  await expect(page.getByText('What the others said is shown when it is submitted')).toBeVisible()
  await expect(page.getByText('Assessor B: submitted')).toBeVisible()
  await expect(page.getByText('3 steps apart')).toHaveCount(0)
  await page.goto(`/en/result?case=${third}`)
  await page.getByText('A colleague’s own view').click({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: ask })).toBeVisible()
  await expect(page.getByRole('link', { name: compare })).toHaveCount(0)

  await page.goto(`/en/raters?case=${first}`)
  await expect(page.getByText('Do not show this screen to them.')).toBeVisible()
  await expect(page.getByText('3 steps apart')).toBeVisible()
  await expect(page.getByText('You differ on yes or no.').first()).toBeVisible()
  await expect(page.getByText('4 steps apart')).toHaveCount(0)
  await expect(page.getByRole('listitem').filter({ hasText: 'Assessor C: still assessing.' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Assessor B' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('columnheader', { name: 'Assessor C' })).toHaveCount(0)
})

test.describe('an assessment that the server could not give', () => {
  test.use({ expectedErrors: [/ERR_FAILED.*api\/sync\?case/] })
  test('is asked for again', async ({ page, request, baseURL: address = '' }) => {
    const first = await makeAssessor(request, address, { level: 1 })
    const second = await makeAssessor(request, address, { level: 4, beside: first })
    const isOfSecond = ({ searchParams }: URL) => searchParams.get('case') === second
    await page.route(
      (url) => url.pathname === '/api/sync' && isOfSecond(url),
      (route) => route.abort(),
    )
    await page.goto(`/en/raters?case=${first}`)
    await expect(page.getByText('Some assessments are not on this device')).toBeVisible({ timeout: 20_000 })
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Ask the server again' }).click()
    await expect(page.getByText('3 steps apart')).toBeVisible()
    await expect(page.getByText('Some assessments are not on this device')).toHaveCount(0)
  })
})

test.describe('an address of a case that does not exist', () => {
  test.use({ expectedErrors: [/404 \(Not Found\).*api\/sync/] })
  test('says so', async ({ page }) => {
    await page.goto('/en/raters?case=00000000-0000-4000-8000-000000000000')
    await expect(page.getByText('There is no such case')).toBeVisible()
  })
})
