import { expect, test } from './fixtures'

test.use({ expectedErrors: [/404 \(Not Found\).*api\/sync/] })

test('a submitted case can be read, not changed, and assessed anew from its answers', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Quiet Harbour')
  await walk.open('process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.answer('process.time', { level: 3, known: 'assumed' })
  await walk.open('check')
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result/)
  await walk.expectSaved()

  await walk.open('process')
  await expect(page.getByText('It can be read, not changed.')).toBeVisible()
  await expect(walk.question('process.security').getByRole('radio').first()).toBeDisabled()

  await page.getByRole('button', { name: 'Re-assess from these answers' }).click()
  await expect(page).toHaveURL(/\/walk\/counterpart/)
  await walk.open('process')
  await expect(walk.question('process.security').getByRole('radio').nth(2)).toBeChecked()
  await walk.choose('process.security', '0')
  await walk.expectSaved()

  await page.goto('/en/cases')
  await expect(page.getByRole('listitem').filter({ hasText: 'Quiet Harbour' })).toContainText(
    'Re-assessment open',
  )
})

test('an address of a case that does not exist says so and takes no answers', async ({ page, walk }) => {
  await page.goto('/en/walk/process?case=00000000-0000-4000-8000-000000000000')
  await expect(page.getByText('There is no such case')).toBeVisible()
  await expect(walk.question('process.security').getByRole('radio').first()).toBeDisabled()
})
