import { phoneWith } from '@/tests/integration/people/phone-with'
import { expectAccessibleAtAllWidths } from './expect-accessible'
import { expect, test as base } from './fixtures'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'

const phrase = 'four brown goats by the well'

const test = base.extend<{ fresh: OwnServer }>({
  storageState: async ({}, use) => use(undefined),
  fresh: async ({}, use) => {
    const server = await startOwnServer()
    await use(server)
    await server.end()
  },
})
test.use({
  expectedErrors: [
    /status of 403 .*\/api\/people\/(sign-in|second-step)|status of 401 .*\/api\/review\/waiting/,
  ],
})

test('a phone is set up, asked for at the next sign-in, and replaced by a recovery code; and a new case has its mission chosen', async ({
  page,
  walk,
  fresh,
}) => {
  await page.goto(fresh.startLink())
  await page.getByLabel('What should your team call you?').fill('Amal')
  await page.getByLabel('Passphrase', { exact: true }).fill(phrase)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page).toHaveURL(`${fresh.address}/en`)

  await page.goto(`${fresh.address}/en/you`)
  await page.getByRole('button', { name: 'Set it up' }).click()
  const link = await page.getByRole('link', { name: 'Or open it on this phone' }).getAttribute('href')
  const shows = phoneWith(new URL(link ?? '').searchParams.get('secret') ?? '')
  await expect(page.getByRole('img', { name: 'The letters below' })).toBeVisible()
  await expectAccessibleAtAllWidths(page)
  const code = page.getByLabel('Code of your phone')
  await code.fill('1')
  await code.press('Enter')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This code does not open.')
  await code.fill(shows())
  await code.press('Enter')
  const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
  await expect(codes).toHaveCount(10)
  const recovery = (await codes.first().textContent()) ?? ''
  await page.getByRole('button', { name: 'I have written them down' }).click()
  await expect(page.getByText('10 recovery codes are left.')).toBeVisible()

  await page.context().clearCookies()
  await page.goto(`${fresh.address}/en/start`)
  await page.getByLabel('Name', { exact: true }).fill('amal')
  await page.getByLabel('Passphrase', { exact: true }).fill(phrase)
  await page.keyboard.press('Enter')
  await expect(code).toBeFocused()
  await expectAccessibleAtAllWidths(page)
  await code.fill(recovery.toLowerCase())
  await code.press('Enter')
  await expect(page).toHaveURL(`${fresh.address}/en`)

  await page.goto(`${fresh.address}/en/missions`)
  await page.getByLabel('Name', { exact: true }).last().fill('South')
  await page.getByRole('button', { name: 'Make this mission' }).click()
  await expect(page.getByRole('heading', { name: 'South' })).toBeVisible()
  await page.goto(`${fresh.address}/en/walk/situation`)
  const mission = page.getByLabel('New cases belong to')
  await mission.selectOption('South')
  await expect(page.getByText('New cases belong to South from now on.')).toBeVisible()
  await page.getByLabel('Code name').fill('Heron')
  await walk.expectSaved()
  await expect(mission).toBeDisabled()
})
