import { expect, test } from './fixtures'

test('an answer goes back to unanswered, by keyboard, with how it is known; the note stays', async ({
  page,
  walk,
}) => {
  await page.goto('/en/walk/process')
  const question = walk.question('process.security')
  const clear = question.getByRole('button', { name: /^Clear this answer: / })
  await expect(clear).toBeHidden()
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await question.getByText('Note', { exact: true }).first().click()
  await question.getByRole('textbox').fill('Stays')
  await walk.expectSaved()

  await clear.focus()
  await page.keyboard.press('Enter')
  await expect(question.getByRole('radio').first()).toBeFocused()
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(clear).toBeHidden()
  await walk.expectSaved()

  await page.reload()
  await expect(question.getByRole('textbox')).toHaveValue('Stays')
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)
  const search = new URL(page.url()).search
  const server = async () => (await page.request.get(`/api/sync${search}`)).text()
  expect(await server()).toContain('"process.security":{"value":null,"known":null,"note":"Stays"')

  // Answered again, nothing is inherited from before.
  await walk.choose('process.security', '4')
  await expect(question.locator('.known').getByRole('radio', { checked: true })).toHaveCount(0)
  await walk.expectSaved()
})
