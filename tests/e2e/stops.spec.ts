import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { APIRequestContext, Page } from '@playwright/test'
import type { Answer, Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { expect, test } from './fixtures'
import { expectAccessible } from './expect-accessible'
import { isWhole } from './is-whole'
import { makeCase } from './make-case'

const root = resolve(import.meta.dirname, '../..')
const words = JSON.parse(readFileSync(resolve(root, 'lib/i18n/locales/en/levers.json'), 'utf8')) as {
  readonly levers: Readonly<
    Record<
      string,
      Readonly<Record<string, { name: string; what: string; firstSteps: Record<string, string> }>>
    >
  >
}

const inContact = [
  'commit.resolve',
  'exchange.services',
  'persuade.interests',
  'persuade.norms',
  'reputation.legitimacy',
  'sequence.steps',
  'third.local',
  'third.regional',
]

function answersOf(name: string): Answers {
  const file = readFileSync(resolve(root, `tests/cases/${name}.json`), 'utf8')
  return (JSON.parse(file) as { readonly answers: Answers }).answers
}

const toValue = (answer: Answer | undefined) => {
  if (answer === undefined || 'notApplicable' in answer) return null
  const { level } = answer
  return typeof level === 'boolean'
    ? ({ kind: 'yesno', yes: level } as const)
    : ({ kind: 'level', level } as const)
}

async function openCase(page: Page, request: APIRequestContext, address: string, name: string) {
  const answers = answersOf(name)
  const caseId = await makeCase(request, address, {
    situation: { codeName: 'Plover', ask: 'Let the clinics open again' },
    answer: ({ id }) => toValue(answers[id]),
  })
  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('[data-reading="full"]')).toBeAttached({ timeout: 60_000 })
  return caseId
}

/**
 * What a reader sees of each lever that may not be proposed: its name outside the places that list it as stopped, and
 * anywhere at all what it is, or a step of it.
 */
async function proposed(page: Page, barred: readonly string[]): Promise<string[]> {
  const { all, elsewhere } = await page.evaluate(() => {
    const textOf = (leftOut: string) => {
      const left = document.body.cloneNode(true) as HTMLElement
      for (const out of left.querySelectorAll(leftOut)) out.remove()
      return left.innerText.replace(/\s+/g, ' ')
    }
    return {
      all: textOf('script'),
      elsewhere: textOf('script, select, [data-stopped], [data-group="stopped"], [data-held]'),
    }
  })
  expect(all.length).toBeGreaterThan(200)
  return barred.flatMap((id) => {
    const [family = '', name = ''] = id.split('.')
    const own = words.levers[family]?.[name]
    if (own === undefined) throw new Error(`no words for ${id}`)
    return [
      ...(elsewhere.includes(own.name) ? [own.name] : []),
      ...[own.what, ...Object.values(own.firstSteps)].filter((said) => all.includes(said)),
    ]
  })
}

/** Every page that speaks of a case. */
const pagesOfACase = [
  ...['result', 'card', 'why', 'walk/check', 'walk/law', 'walk/counterpart', 'table-card'],
  ...['movement', 'raters', 'cases'],
]

/** Those of them on which a stop stands before everything else. */
const pagesWithItsStop = new Set(['result', 'card', 'why', 'walk/check'])

/** Where not all is tried: those with the stop, a page of questions and the list. The other stop is looked for on all. */
const sampleOfPages = [...pagesWithItsStop, 'walk/law', 'cases']

const stop = (page: Page, id: string) => page.locator(`.halt[data-stop="${id}"]`).first()

test('the law may forbid contact: a stop on the question, on each page, and on paper', async ({
  page,
  walk,
  request,
  baseURL,
}) => {
  await page.goto('/en/walk/law')
  await walk.choose('law.restrictions', '4')
  await expect(walk.question('law.restrictions').locator('[data-stop-here]')).toBeVisible()
  await expect(stop(page, 'contact-may-be-crime')).toContainText('Do not meet, write, call or send anyone')
  await walk.choose('law.restrictions', '1')
  await expect(walk.question('law.restrictions').locator('[data-stop-here]')).toBeHidden()
  await expect(stop(page, 'contact-may-be-crime')).toHaveCount(0)

  const caseId = await openCase(page, request, baseURL ?? '', 'contact-forbidden')
  for (const route of pagesOfACase) {
    await page.goto(`/en/${route}?case=${caseId}`)
    if (route === 'result' || route === 'card') {
      await expect(page.locator('[data-reading="full"]')).toBeAttached({ timeout: 60_000 })
    }
    if (pagesWithItsStop.has(route)) {
      await expect(stop(page, 'contact-may-be-crime')).toBeVisible({ timeout: 60_000 })
    } else {
      await expect(page.locator('main')).toBeVisible()
    }
    await page.emulateMedia({ media: 'print' })
    expect(await proposed(page, inContact), route).toEqual([])
    await page.emulateMedia({ media: null })
  }

  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('[data-reading="full"]')).toBeAttached({ timeout: 60_000 })
  await expectAccessible(page)
  await stop(page, 'contact-may-be-crime').getByText('Whom to call, and what to do until then').click()
  await page.getByText('Record that this contact was cleared').click()
  await page
    .getByLabel('Who cleared it, and what did they clear?')
    .fill('Legal adviser at headquarters, for talks only')
  await page.getByLabel('On which day was it cleared?').fill('2026-11-20')
  await page.getByRole('button', { name: 'Record this clearance' }).click()
  await expect(stop(page, 'contact-may-be-crime').locator('.halt-w')).toHaveText('Cleared', {
    timeout: 60_000,
  })
  await expect(page.locator('.levers [data-stopped]')).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-clearance]')).toContainText(
    'Legal adviser at headquarters, for talks only',
  )
})

test('they hold our people: whom to call, and nothing proposed on screen or paper', async ({
  page,
  walk,
  request,
  baseURL,
}) => {
  await page.goto('/en/walk/counterpart')
  await walk.choose('ours.held', 'yes')
  await expect(walk.question('ours.held').locator('[data-stop-here]')).toBeVisible()
  await expect(stop(page, 'people-held')).toContainText('This tool is not for that')

  const all = model.levers.map(({ id }) => id)
  const caseId = await openCase(page, request, baseURL ?? '', 'our-people-held')
  for (const route of isWhole ? pagesOfACase : sampleOfPages) {
    await page.goto(`/en/${route}?case=${caseId}`)
    if (route === 'result' || route === 'card') {
      await expect(page.locator('[data-reading="full"]')).toBeAttached({ timeout: 60_000 })
    }
    if (pagesWithItsStop.has(route)) {
      await expect(stop(page, 'people-held')).toBeVisible({ timeout: 60_000 })
    } else {
      await expect(page.locator('main')).toBeVisible()
    }
    await page.emulateMedia({ media: 'print' })
    expect(await proposed(page, all), route).toEqual([])
    await page.emulateMedia({ media: null })
  }
  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('[data-reading="full"]')).toBeAttached({ timeout: 60_000 })
  await expect(stop(page, 'people-held')).toContainText('No number is set. Ask head office.')
  await expect(page.locator('#rest > details')).toHaveCount(1)
  await expect(page.locator('#rest > details')).not.toHaveAttribute('open')
  await expectAccessible(page)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `${String(width)} px`,
    ).toBeLessThanOrEqual(width)
  }
  await stop(page, 'people-held')
    .getByRole('link', { name: /Correct the answer/ })
    .click()
  await walk.choose('ours.held', 'no')
  await expect(stop(page, 'people-held')).toHaveCount(0)
})

test('a shared what-if says the stop that its answers raise, and proposes nothing that it stops', async ({
  page,
}) => {
  await page.goto('/en/what-if#questions=1&answers=law.restrictions:4,process.time:3&suppose=process.time:1')
  await expect(stop(page, 'contact-may-be-crime')).toBeVisible()
  await expect(page.locator('.wf-levers [data-stopped]').first()).toBeVisible()
  expect(await proposed(page, inContact)).toEqual([])
})
