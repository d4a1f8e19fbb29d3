import { angolaLate } from '@/lib/literature/cases/angola-late'
import { expect, test } from './fixtures'
import { makeCase } from './make-case'

/** The late Angola coding as an own case. */
const situation = { codeName: 'Red Kite' }
const answersOf = angolaLate.answers

test('the result says what each answer to an open question would change, and takes a ranking of the weaknesses', async ({
  page,
  request,
  baseURL,
}) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation,
    answer: ({ id }) => {
      const given = answersOf[id]
      if (given === undefined) return null
      return typeof given.level === 'boolean'
        ? { kind: 'yesno', yes: given.level }
        : { kind: 'level', level: given.level }
    },
  })
  await page.goto(`/en/result?case=${caseId}`)
  const ask = page.getByRole('region', { name: 'What to find out before the meeting' })
  await expect(ask.getByText('Which of the five weaknesses matters most.')).toBeVisible({ timeout: 30_000 })
  await expect(
    ask.getByText(/^If it is .* (drops|drop) out of the three; .* (comes|come) in\.$/).first(),
  ).toBeVisible()

  await test.step('by keyboard: alternatives to the top', async () => {
    await ask.getByText('Rank the five weaknesses').press('Enter')
    const up = ask.getByRole('button', { name: 'Move Weak alternatives up' })
    await up.focus()
    for (let place = 4; place > 0; place -= 1) {
      await page.keyboard.press('Enter')
      await expect(ask.getByText(`Weak alternatives is now number ${place}.`)).toBeVisible()
      await expect(up).toBeFocused()
    }
    await ask.getByRole('button', { name: 'Use this order' }).click()
  })
  await expect(ask.getByText(/that matters most first: Weak alternatives, The process/)).toBeVisible({
    timeout: 30_000,
  })
  // who ranks the weaknesses leaves nothing open about which matters most
  await expect(ask.getByText('Which of the five weaknesses matters most.')).toBeHidden()

  await page.reload()
  await expect(ask.getByText(/that matters most first: Weak alternatives/)).toBeVisible({ timeout: 30_000 })
  await ask.getByText('Change or remove your ranking').click()
  await ask.getByRole('button', { name: 'Remove the ranking' }).click()
  await expect(ask.getByText('Which of the five weaknesses matters most.')).toBeVisible({ timeout: 30_000 })
})

test('the page that checks the answers says which open questions would still change the list', async ({
  page,
  request,
  baseURL,
}) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation,
    answer: ({ kind }, at) => (at % 4 === 0 || kind === 'yesno' ? null : { kind: 'level', level: 2 }),
  })
  await page.goto(`/en/walk/check?case=${caseId}`)
  await expect(
    page.getByText('These open questions could still change the list of levers most:'),
  ).toBeVisible({ timeout: 30_000 })
  const first = page
    .getByRole('list')
    .filter({ has: page.locator('a[href*="#"]') })
    .getByRole('link')
    .first()
  const name = await first.innerText()
  await first.click()
  await expect(page).toHaveURL(/\/walk\/\w+\?case=.*#/)
  expect(name).not.toBe('')
})

test('with every question seen and answered the check page says that more would change little', async ({
  page,
  request,
  baseURL,
}) => {
  const caseId = await makeCase(request, baseURL ?? '', {
    situation,
    answer: ({ kind }) => (kind === 'yesno' ? { kind: 'yesno', yes: false } : { kind: 'level', level: 2 }),
  })
  await page.goto(`/en/walk/check?case=${caseId}`)
  await expect(page.getByText('More answers would hardly change the list of levers now.')).toBeVisible({
    timeout: 30_000,
  })
})
