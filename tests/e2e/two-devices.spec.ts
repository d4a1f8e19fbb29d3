import { expect, test, Walk } from './fixtures'

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|410 \(Gone\)/] })

test('an answer changed on two devices is shown on both sides and settled by a person', async ({
  page,
  walk,
  browser,
}) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()

  const secondDevice = await browser.newContext()
  const other = await secondDevice.newPage()
  const otherWalk = new Walk(other)
  await other.goto(page.url())
  await expect(otherWalk.question('process.security').getByRole('radio').nth(2)).toBeChecked()
  await otherWalk.choose('process.security', '4')
  await otherWalk.expectSaved()

  // the first device has not seen that, and answers the same question
  await page.context().setOffline(true)
  await walk.choose('process.security', '0')
  await expect(walk.status).toContainText('On this device only')
  await page.context().setOffline(false)

  const conflict = walk.question('process.security').getByRole('alert')
  await expect(conflict).toContainText('Changed on another device too')
  await expect(conflict).toContainText('They could not harm our staff')
  await expect(conflict).toContainText('Nobody else can shield or warn us')
  await conflict.getByRole('button', { name: 'Use theirs' }).click()
  await expect(walk.question('process.security').getByRole('radio').nth(4)).toBeChecked()
  await walk.expectSaved()
  await expect(conflict).toBeHidden()
  await secondDevice.close()
})

test('a case deleted on one device is not brought back by the other, and the other is told', async ({
  page,
  walk,
  browser,
}) => {
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Grey Heron')
  await walk.expectSaved()
  const address = page.url()

  const secondDevice = await browser.newContext()
  const other = await secondDevice.newPage()
  const otherWalk = new Walk(other)
  await other.goto(address)
  await expect(other.getByLabel('Code name')).toHaveValue('Grey Heron')

  await page.goto('/en/cases')
  await page.getByRole('button', { name: 'Delete: Grey Heron' }).click()
  await page.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(page.getByRole('status')).toContainText('“Grey Heron” was deleted')
  await expect(page.getByRole('link', { name: 'Grey Heron' })).toHaveCount(0)
  const caseId = new URL(address).searchParams.get('case') ?? ''
  await expect
    .poll(async () => (await page.request.get(`/api/sync?case=${caseId}`)).status(), { timeout: 15_000 })
    .toBe(410)

  await other.getByLabel('Area').fill('North')
  await expect(otherWalk.status).toContainText('deleted on another device', { timeout: 15_000 })
  expect((await page.request.get(`/api/sync?case=${caseId}`)).status()).toBe(410)
  await secondDevice.close()
})
