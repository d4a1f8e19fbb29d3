import { expect, test, wordsOf } from './fixtures'
import { makeCase } from './make-case'

test('the first answer says what it changed, and the next question is not told of the one before', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/process')
  const told = page.locator('#map .change')
  await expect(told).toContainText('Answer a question, and this tells you what it changed.')
  await walk.choose('process.security', '4')
  await expect(told).toContainText(/The process: could be 0 to 100 before\. Now \d+ to 100\./)
  await expect(page.getByRole('status').filter({ hasText: 'The process: could be' })).toHaveCount(1)
  await walk.choose('process.time', '0')
  await expect(told).toContainText(/The process: could be \d+ to 100 before\. Now \d+ to \d\d\./)
  await walk.expectSaved()
})

test('beside the pages on the counterpart and us it is shown who is stronger, and who became so', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/ours')
  await expect(page.getByRole('heading', { name: 'Who is stronger so far' })).toBeVisible()
  await walk.choose('ours.resolve', '4')
  await expect(page.locator('#map .change')).toContainText(/Commitment: we could be 0 to 100 of 100 before\./)
  await walk.expectSaved()
})

test('questions are headings, and a question that a help text names is one tap away', async ({ page }) => {
  await page.goto('/en/walk/aims')
  for (const item of ['counterpart.image', 'counterpart.services', 'counterpart.goodfaith']) {
    await expect(page.getByRole('heading', { level: 2, name: wordsOf(item).question })).toBeVisible()
  }
  const named = wordsOf('counterpart.rejection').name
  await page.goto('/en/walk/law')
  await page.getByRole('link', { name: named }).click()
  await expect(page).toHaveURL(/\/en\/walk\/ours(\?[^#]*)?#counterpart\.rejection$/)
  await expect(page.getByText(`· ${named}`)).toBeVisible()
})

test('a case begins with two lines, and opens what holds something', async ({ page, walk }) => {
  await page.goto('/en/walk/situation')
  await expect(page.getByLabel('Code name')).toBeVisible()
  await expect(page.getByLabel('Area')).toBeHidden()
  await expect(page.getByRole('radio', { name: 'No contact yet' })).toBeHidden()
  await walk.unfold()
  await page.getByLabel('Area').fill('The north')
  await walk.expectSaved()
  await page.reload()
  await expect(page.getByLabel('Area')).toHaveValue('The north')
  await expect(page.getByLabel('Area')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'No contact yet' })).toBeHidden()
})

test('the check leads to each question itself', async ({ page, walk, request, baseURL }) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation: { codeName: 'Reed Bank' },
    answer: ({ id, kind }) => {
      if (id === 'law.weight') return null
      return kind === 'level' ? { kind, level: 2 } : { kind, yes: false }
    },
  })
  await page.goto(`/en/walk/check?case=${caseId}`)
  await page
    .getByRole('paragraph')
    .filter({ hasText: 'Not looked at:' })
    .getByRole('link', { name: wordsOf('law.weight').name })
    .click()
  await expect(walk.question('law.weight')).toBeInViewport()
})

test('a part of the page that was folded again stays folded while other answers are saved', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/situation')
  const fold = page.locator('details.fold').first()
  await fold.locator('> summary').click()
  await page.getByLabel('Of whom do you ask it?').fill('The northern command')
  await walk.expectSaved()
  await fold.locator('> summary').click()
  await page.getByLabel('Code name').fill('Grey Heron')
  await expect(page.locator('.caseline')).toContainText('Grey Heron')
  await walk.expectSaved()
  await expect(fold).not.toHaveAttribute('open')
  await page.reload()
  await expect(page.getByLabel('Of whom do you ask it?')).toHaveValue('The northern command')
  await expect(fold).toHaveAttribute('open')
})
