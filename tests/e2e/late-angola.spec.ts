import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { walkPages } from '@/lib/instrument/walk'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import type { LeverResult, ScoreResult } from '@/lib/scoring/types'
import { expect, test } from './fixtures'

const root = resolve(import.meta.dirname, '../..')

function scoreOnTheCommandLine(): ScoreResult {
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'lib/scoring/command-line/score.ts', 'tests/cases/angola-late.json'],
    { cwd: root, encoding: 'utf8' },
  )
  return JSON.parse(printed) as ScoreResult
}

const leverWords = JSON.parse(readFileSync(resolve(root, 'lib/i18n/locales/en/levers.json'), 'utf8')) as {
  levers: Record<string, Record<string, { name: string }>>
}

function leverName(id: string): string {
  const [family = '', lever = ''] = id.split('.')
  return leverWords.levers[family]?.[lever]?.name ?? id
}

function getLever(result: ScoreResult, id: string): LeverResult {
  const lever = result.levers.find((one) => one.id === id)
  if (lever === undefined) throw new Error(`No lever ${id}`)
  return lever
}

test('late Angola, walked by hand and submitted, gives what the command line gives', async ({
  page,
  walk,
}) => {
  await page.goto('/en')
  await page.getByRole('link', { name: 'Start an assessment' }).click()

  await page.getByLabel('Code name').fill('Late Angola by hand')
  await page.getByLabel('What do you ask for?').fill('Safe passage for relief flights and convoys')
  await walk.unfold()
  await page.getByLabel('Of whom do you ask it?').fill('The movement’s leadership')
  await page.getByRole('radio', { name: 'Political leadership' }).check()
  await expect(page).toHaveURL(/case=/)
  await walk.expectSaved()

  for (const shown of walkPages) {
    const items = Object.entries(angolaLate.answers).filter(([item]) => walk.pageOf(item) === shown)
    if (items.length === 0) continue
    await walk.open(shown)
    for (const [item, { level, known }] of items) await walk.answer(item, { level, known })
    await walk.expectSaved()
  }

  await walk.open('check')
  await expect(
    page.getByText(`${String(Object.keys(angolaLate.answers).length)} of 41 answered`).first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result\?case=/)
  await walk.expectSaved()

  const expected = scoreOnTheCommandLine()
  const caseId = new URL(page.url()).searchParams.get('case') ?? ''
  const reply = (await (await page.request.get(`/api/sync?case=${caseId}`)).json()) as {
    assessments: { status: string; snapshot: { result: ScoreResult } }[]
  }
  expect(reply.assessments[0]?.status).toBe('submitted')
  expect(reply.assessments[0]?.snapshot.result).toEqual(expected)

  // what is on the page is what was computed, not only what is stored
  expect(getLever(expected, 'reputation.denounce').conditions.state).toBe('against')
  await expect(page.getByRole('heading', { name: 'Late Angola by hand' })).toBeVisible()
  for (const band of ['consider', 'with-care', 'not-now'] as const) {
    const rows = page.locator(`section[data-band="${band}"] li[data-lever] h4`)
    const names = expected.levers.filter((lever) => lever.band === band).map(({ id }) => leverName(id))
    await expect(rows).toHaveText(names)
  }
})
