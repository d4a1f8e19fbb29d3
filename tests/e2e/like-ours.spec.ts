import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { analogiesOf } from '@/lib/wire/analogies'
import { expect, test, wordsOf } from './fixtures'
import { expectAccessible } from './expect-accessible'
import { makeCase } from './make-case'

const file = resolve(import.meta.dirname, '../../lib/i18n/locales/en/documented-cases.json')
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly cases: Readonly<Record<string, { readonly title: string }>>
}
const angola = cases['angola-1990']?.title ?? ''

test('a case is marked as very like ours, one of our own is added, and both stay', async ({
  page,
  request,
  baseURL,
}) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation: { codeName: 'Plover' },
    answer: (item) => (item.kind === 'level' ? { kind: 'level', level: 2 } : null),
  })
  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('[data-reading="full"]')).toBeAttached({ timeout: 60_000 })

  const part = page.locator('#like-ours')
  const line = page.locator('summary').filter({ hasText: 'Cases like yours' })
  await expect(line).toContainText('None is named yet.')
  await line.click()
  await part.getByLabel('Which documented case?').selectOption({ label: angola })
  await part.getByRole('button', { name: 'Very like ours' }).click()
  const documented = part.getByRole('listitem').filter({ hasText: angola })
  await expect(documented).toContainText('counts twice')

  await part.getByRole('button', { name: 'Add this case' }).click()
  await expect(part.getByRole('status')).toContainText('Not added yet')
  await part.getByLabel('What do you call it?').fill('The bridge, 2019')
  await part.getByLabel('Which lever was used?').selectOption({ index: 1 })
  await part.getByLabel('How did it go?').selectOption({ index: 3 })
  await part.getByLabel('How alike is it?').selectOption({ label: 'Very like this one' })
  await part.getByRole('button', { name: 'Add this case' }).click()
  await expect(part.getByRole('listitem').filter({ hasText: 'The bridge, 2019' })).toContainText('Very like')
  await expect(line).toContainText('2 are named.')

  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(page)
  await page.reload()
  await line.click()
  await expect(documented).toContainText('counts twice')
  await part.getByRole('button', { name: `Take back what you said of “${angola}”` }).click()
  await expect(documented).toHaveCount(0)
  await expect(part.getByRole('listitem')).toHaveCount(1)
})

test('what is said of a like case reaches the result, its card and the check of the answers alike', async ({
  page,
  request,
  baseURL,
}) => {
  const level2 = { kind: 'level', level: 2 } as const
  const caseId = await makeCase(request, baseURL ?? '', {
    situation: {
      codeName: 'Plover',
      analogies: analogiesOf({ marks: { 'somalia-2012': 2 }, own: [] }),
    },
    answer: (item) => (item.kind === 'level' ? level2 : null),
  })
  // Without the mark the first two stand the other way round, and no question is left that would change the list.
  for (const path of ['result', 'card']) {
    await page.goto(`/en/${path}?case=${caseId}`)
    await expect(page.locator('[data-reading="full"]')).toBeAttached({ timeout: 60_000 })
    const first = page.locator('ul.consider > li')
    await expect(first).toHaveCount(3)
    expect(
      await first.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lever'))),
      path,
    ).toEqual(['commit.resolve', 'persuade.interests', 'alternatives.ours'])
  }
  await page.goto(`/en/walk/check?case=${caseId}`)
  const name = wordsOf('ours.denounced').name
  const open = page
    .locator('div')
    .filter({ has: page.getByText('These open questions could still change') })
    .last()
  await expect(open.getByRole('link')).toHaveText([name], { timeout: 60_000 })
})
