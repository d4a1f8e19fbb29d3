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
  await expect(ask.getByText('Which of the five weaknesses matters most')).toBeVisible({ timeout: 30_000 })
  const first = ask.locator('details').first()
  await first.locator('summary').click()
  await expect(first.locator('.swap dd').first()).toHaveText(/comes? in|drops? out|stay the same|A stop/)

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
  await expect(ask.getByText('Which of the five weaknesses matters most')).toBeHidden()

  await page.reload()
  await expect(ask.getByText(/that matters most first: Weak alternatives/)).toBeVisible({ timeout: 30_000 })
  await ask.getByText('Change or remove your ranking').click()
  await ask.getByRole('button', { name: 'Remove the ranking' }).click()
  await expect(ask.getByText('Which of the five weaknesses matters most')).toBeVisible({ timeout: 30_000 })
})

test('a new order never stands over the list of the old one, and each is read once and in full', async ({
  page,
  request,
  baseURL,
}) => {
  await page.addInitScript(holdWorker)
  const caseId = await makeCase(request, baseURL ?? '', {
    situation,
    answer: ({ kind }) => (kind === 'yesno' ? null : { kind: 'level', level: 3 }),
  })
  const reading = page.locator('[data-reading]')
  const lead = page.getByText('that matters most first: Weak alternatives')
  await page.goto(`/en/result?case=${caseId}`)
  await expect(reading).toHaveAttribute('data-reading', 'full', { timeout: 30_000 })

  await page.evaluate('holdReadings()')
  await page.getByText('Rank the five weaknesses').click()
  for (let place = 4; place > 0; place -= 1)
    await page.getByRole('button', { name: 'Move Weak alternatives up' }).click()
  await page.getByRole('button', { name: 'Use this order' }).click()
  await expect(page.getByText('The order is kept.')).toBeVisible()
  await expect(reading).toHaveAttribute('data-reading', 'reading')
  await expect(lead).toHaveCount(0)
  await page.getByText('Change or remove your ranking').click()
  await page.getByRole('button', { name: 'Move Weak alternatives down' }).click()
  await page.getByRole('button', { name: 'Use this order' }).click()
  await expect.poll(() => page.evaluate('readings.length')).toBe(3)

  await page.evaluate('releaseReadings()')
  await expect(reading).toHaveAttribute('data-reading', 'full', { timeout: 30_000 })
  // no order, the first and the second: nothing that is shown is replaced by a better look
  expect(await page.evaluate('readings')).toEqual([10_000, 10_000, 10_000])
})

/** Notes the runs of each reading that the page asks for, and can hold them back from the worker. */
function holdWorker() {
  let held: (() => void)[] | null = null
  const readings: number[] = []
  const send: unknown = Reflect.get(Worker.prototype, 'postMessage')
  Worker.prototype.postMessage = function (request: { task: { input: { runs: number } } }) {
    readings.push(request.task.input.runs)
    const go = () => {
      Reflect.apply(send as Worker['postMessage'], this, [request])
    }
    if (held === null) go()
    else held.push(go)
  }
  const holdReadings = () => {
    held = []
  }
  const releaseReadings = () => {
    for (const go of held ?? []) go()
    held = null
  }
  Object.assign(window, { readings, holdReadings, releaseReadings })
}

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
