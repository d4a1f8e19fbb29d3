import type { Page } from '@playwright/test'
import type { CaseReply } from '@/lib/wire/sync-types'
import { addedWords, rewordedName } from '@/tests/second-version/instrument-words'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'
import { expect, test as base, wordsOf } from './fixtures'
import { makeCase } from './make-case'

/** The application after an update that brought a second version of the questions: see tests/second-version. */
const test = base.extend<object, { server: OwnServer }>({
  server: [
    async ({}, use) => {
      const server = await startOwnServer({
        NEXT_DIST_DIR: '.next-second-version',
        COUNTERWEIGHT_OTHER_VERSIONS: 'tests/second-version',
        COUNTERWEIGHT_PSEUDO_LOCALES: '',
      })
      await use(server)
      await server.end()
    },
    { scope: 'worker', timeout: 900_000 }, // milliseconds: the first start builds the pages
  ],
})

type Kept = Omit<CaseReply['assessments'][number], 'snapshot'> & {
  readonly snapshot: {
    readonly instrument: string
    readonly items: readonly { readonly id: string; readonly name: string }[]
  } | null
}

/** Freezing scores the whole on the server, which takes its time beside other work. */
const frozen = (page: Page) =>
  expect(page.getByText(/^Saved on the server/).first()).toBeVisible({ timeout: 90_000 })

/** What the first screen of a frozen result says, once its rows are there too. */
async function briefOf(page: Page): Promise<string> {
  await expect(page.locator('.lr-more').last()).toContainText(/./)
  return page.locator('.brief').innerText()
}

/** The assessments of a case as the server keeps them, oldest first. */
async function assessmentsOf(page: Page, caseId: string): Promise<readonly Kept[]> {
  const response = await page.request.get(`/api/sync?case=${caseId}`)
  return ((await response.json()) as { readonly assessments: readonly Kept[] }).assessments
}

const caseIn = (page: Page) => new URL(page.url()).searchParams.get('case') ?? ''

const oldName = wordsOf('process.time').name
const added = (page: Page) => page.getByRole('group', { name: addedWords.question })

/** Answers to the questions of version 1; the first of the law does not apply. */
const oldAnswers = (submitted: boolean, codeName: string) => ({
  situation: { codeName },
  isSubmitted: submitted,
  answer: ({ id, kind }: { readonly id: string; readonly kind: 'level' | 'yesno' }, at: number) => {
    if (id === 'law.coverage') return { kind: 'not-applicable' } as const
    if (kind === 'yesno') return { kind: 'yesno', yes: false } as const
    return at % 3 === 0 ? null : ({ kind: 'level', level: 2 } as const)
  },
})

test('an open draft goes on with the questions it was begun with, and is frozen as that version', async ({
  page,
  walk,
  server,
}) => {
  const caseId = await makeCase(page.request, server.address, oldAnswers(false, 'Old Draft'))
  await page.goto(`/en/walk/process?case=${caseId}#process.security`)
  await expect(page).toHaveURL(/\/en\/walk\/earlier\/1\/process\?case=[^#]+#process\.security$/)
  await expect(walk.question('process.time')).toBeVisible()
  await expect(added(page)).toHaveCount(0)
  await walk.answer('process.time', { level: 4, known: 'observed' })
  await walk.expectSaved()
  await page
    .getByRole('link', { name: /Ideas of fairness$/ })
    .last()
    .click()
  await expect(page).toHaveURL(/\/en\/walk\/earlier\/1\/fairness\?case=/)
  await page.goto(`/en/walk/check?case=${caseId}`)
  await expect(page).toHaveURL(/\/en\/walk\/earlier\/1\/check\?case=/)
  await expect(page.getByText(/^\d+ of 41 answered/)).toBeVisible()
  await expect(page.getByText(oldName, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result\?case=/)
  await frozen(page)
  await expect(page.getByText(rewordedName)).toHaveCount(0)
  await expect(page.getByText(oldName).first()).toBeAttached()

  const [kept] = await assessmentsOf(page, caseId)
  expect(kept).toMatchObject({ instrument: '1', status: 'submitted', snapshot: { instrument: '1' } })
  expect(kept?.snapshot?.items).toHaveLength(41)
  expect(kept?.snapshot?.items.find(({ id }) => id === 'process.time')?.name).toBe(oldName)
})

test('a new case asks one question more, on every page and in its frozen result', async ({ page, walk }) => {
  await page.goto('/en/walk/process')
  await expect(added(page)).toBeVisible()
  await added(page).getByRole('radio', { name: addedWords.anchors[3], exact: true }).check()
  await walk.expectSaved()
  const caseId = caseIn(page)
  await walk.open('check')
  await expect(page.getByText('1 of 42 answered')).toBeVisible()
  await expect(page.getByText(addedWords.name, { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result\?case=/)
  await frozen(page)
  await expect(page.getByText(addedWords.name).first()).toBeAttached()

  const [kept] = await assessmentsOf(page, caseId)
  expect(kept).toMatchObject({ instrument: '2', status: 'submitted', snapshot: { instrument: '2' } })
  expect(kept?.snapshot?.items).toHaveLength(42)
})

test('a re-assessment moves to the questions of today, and says what is new and what was left behind', async ({
  page,
  walk,
  server,
}) => {
  const caseId = await makeCase(page.request, server.address, oldAnswers(true, 'Moved On'))
  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Moved On' })).toBeVisible()
  const before = await briefOf(page)
  expect(before).toMatch(/The process\s+Could be \d+ to \d+\.\s+50\s+4 of 6/)
  await page.getByRole('button', { name: 'Re-assess' }).click()
  await expect(page).toHaveURL(/\/en\/walk\/check\?case=/)
  await walk.expectSaved()
  const note = page
    .getByRole('status')
    .filter({ hasText: 'The questions have changed since the last assessment.' })
  await expect(note).toContainText('One question is new:')
  await expect(note).toContainText('One answer was not taken over. It stays in the last assessment:')
  await expect(note.getByText(wordsOf('law.coverage').name)).toBeVisible()
  await expect(note).toContainText('Does not apply')

  await note.getByRole('link', { name: addedWords.name }).click()
  await expect(page).toHaveURL(/\/en\/walk\/process\?case=.*#process\.weather$/)
  await added(page).getByRole('radio', { name: addedWords.anchors[3], exact: true }).check()
  await walk.expectSaved()

  const [first, second] = await assessmentsOf(page, caseId)
  expect(first).toMatchObject({ instrument: '1', snapshot: { instrument: '1' } })
  expect(second).toMatchObject({ instrument: '2', status: 'draft' })
  expect(Object.keys(first?.answers ?? {})).toContain('law.coverage')
  const stayed = Object.keys(first?.answers ?? {}).filter((id) => id !== 'law.coverage')
  expect(Object.keys(second?.answers ?? {}).sort()).toEqual([...stayed, 'process.weather'].sort())

  await page.goto(`/en/movement?case=${caseId}`)
  await expect(page.getByText('One question was not asked in both, and is left out here.')).toBeVisible()
  await expect(page.getByText('The full comparison is shown.')).toBeAttached({ timeout: 60_000 })

  await page.goto(`/en/result?case=${caseId}&assessment=${first?.assessmentId ?? ''}`)
  await expect(page.getByText(oldName).first()).toBeAttached()
  await expect(page.getByText(rewordedName)).toHaveCount(0)
  expect(await briefOf(page)).toBe(before)
})

test('an answer tapped on the page of newer questions, before the case is known, is kept aside and said', async ({
  page,
  walk,
  server,
}) => {
  const caseId = await makeCase(page.request, server.address, oldAnswers(false, 'Quick Tap'))
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/en/walk/process?case=${caseId}`, { waitUntil: 'commit' })
  await walk.choose('process.security', '4')
  release()
  await expect(page).toHaveURL(/\/en\/walk\/earlier\/1\/process\?case=/)
  const aside = page.getByRole('alert').filter({ hasText: 'another version of the questions' })
  await expect(aside).toContainText(wordsOf('process.security').name)
  await expect(aside).toContainText(wordsOf('process.security').anchors['4'] ?? '')
  const [kept] = await assessmentsOf(page, caseId)
  expect(kept?.answers['process.security']?.value ?? null).not.toEqual({ kind: 'level', level: 4 })
})
