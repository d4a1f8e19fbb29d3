import { expect, test } from './fixtures'
import { ModelServer } from '@/tests/unit/offline/model-server'

const many = 10_000

/** A server with ten thousand cases, the first of them called "Case 1 East", the next "Case 2 West". */
function serverOfMany(): ModelServer {
  const server = new ModelServer()
  for (let number = 1; number <= many; number++) {
    const madeAt = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString()
    const name = `Case ${String(number)} ${number % 2 === 1 ? 'East' : 'West'}`
    server.cases.set(`aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`, {
      createdAt: madeAt,
      besideCaseId: null,
      situation: new Map([['codeName', { value: name, revision: 1, madeAt, by: 'other' }]]),
      assessments: [],
    })
  }
  return server
}

test('a list of ten thousand cases is drawn as it is scrolled to, and searched', async ({ page }) => {
  const server = serverOfMany()
  let asked = 0
  await page.route(/\/api\/sync\?after=/, (route) => {
    asked += 1
    return route.fulfill({
      json: server.list(new URL(route.request().url()).searchParams.get('after') ?? ''),
    })
  })
  await page.goto('/en/cases')
  const rows = page.locator('.caserow')
  const names = page.getByRole('heading', { level: 2 })
  await expect(names.first()).toHaveText('Case 10000 West', { timeout: 60_000 })
  await expect(page.getByText('10,000 cases')).toBeVisible()
  expect(await rows.count()).toBeLessThan(200)

  await page.getByRole('button', { name: /Show more cases/ }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('link', { name: 'Case 9940 West', exact: true })).toBeAttached()

  const find = page.getByLabel('Find a case by its code name')
  await find.fill('77 east')
  // Odd numbers up to 9,999 with 77 in them, as four digits: ab77 100, a77d 50, 77cd 50; less those counted twice, which
  // are a777 10 and 777d 5: 185 (7777 is taken off twice and was counted thrice).
  await expect(page.getByText(/^\d+ cases of 10,000$/)).toHaveText('185 cases of 10,000')
  await find.fill('case 9977 east')
  await expect(page.getByRole('link', { name: 'Case 9977 East', exact: true })).toBeAttached()
  await find.fill('no such')
  await expect(page.getByText('No case of 10,000 has that in its name')).toBeVisible()
  await find.fill('')

  // With the keyboard alone: the button draws more, and leads on to the first that came.
  const before = await rows.count()
  await page.getByRole('button', { name: /Show more cases/ }).press('Enter')
  await expect.poll(() => rows.count()).toBeGreaterThan(before)
  await expect(
    page.getByRole('link', { name: /^Case \d+ (East|West)$/ }).and(page.locator(':focus')),
  ).toBeVisible()

  // Kept on the device: the next page asks once more, for what has changed.
  const earlier = asked
  await page.goto('/en')
  await expect(page.getByRole('link', { name: 'Case 10000 West' })).toBeVisible()
  await expect.poll(() => asked).toBe(earlier + 1)
})
