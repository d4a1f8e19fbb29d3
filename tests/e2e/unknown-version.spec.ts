import type { Item } from '@/lib/instrument/types'
import type { Route } from '@playwright/test'
import { expect, test } from './fixtures'
import { makeCase } from './make-case'

const newer = 'This case was saved by a newer version of Counterweight. Update this one to open it.'

const levels = ({ kind }: Pick<Item, 'kind'>, at: number) =>
  kind === 'level' && at < 10 ? ({ kind, level: 2 } as const) : null

async function asNewerServer(route: Route): Promise<void> {
  const response = await route.fetch()
  const body = await response.text()
  await route.fulfill({ response, body: body.replaceAll('"instrument":"1"', '"instrument":"9"') })
}

/** A page that is left for the next lets go of what it asked for. */
function unlessLeft(error: unknown): void {
  if (!(error instanceof Error) || !/disposed|closed/.test(error.message)) throw error
}

test('a case with questions that are newer than this program is said to be so on every page, and kept', async ({
  page,
  server,
}) => {
  const open = await makeCase(page.request, server.address, {
    situation: { codeName: 'From Later' },
    answer: levels,
  })
  const done = await makeCase(page.request, server.address, {
    situation: { codeName: 'Done Later' },
    answer: levels,
    isSubmitted: true,
  })
  // What a newer server would answer: the same case, asked with questions that this page does not have.
  await page.route('**/api/sync?case=*', (route) => asNewerServer(route).catch(unlessLeft))

  for (const path of [
    'walk/situation',
    'walk/process',
    'walk/check',
    'result',
    'card',
    'table-card',
    'why',
    'movement',
  ]) {
    await page.goto(`/en/${path}?case=${open}`)
    await expect(page.getByText(newer), path).toBeVisible()
  }
  await page.goto(`/en/walk/process?case=${open}`)
  await expect(page.getByRole('radio').first()).toBeDisabled()
  for (const path of ['walk/process', 'result', 'movement']) {
    await page.goto(`/en/${path}?case=${done}`)
    await expect(page.getByText(newer), path).toBeVisible()
  }

  await page.goto('/en/cases')
  const row = page.getByRole('listitem').filter({ hasText: 'From Later' })
  await expect(row).toContainText('Saved by a newer version of Counterweight. Update this one to open it.')
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Done Later' })
    .getByRole('button', { name: 'Re-assess' })
    .click()
  await expect(
    page.getByText('The last assessment asks newer questions than this Counterweight knows.'),
  ).toBeVisible()

  const { assessments } = (await (await page.request.get(`/api/sync?case=${open}`)).json()) as {
    readonly assessments: readonly { readonly answers: object }[]
  }
  expect(Object.keys(assessments[0]?.answers ?? {}).length).toBeGreaterThan(5)
})
