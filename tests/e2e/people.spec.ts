import type { Page } from '@playwright/test'
import { expectAccessibleAtAllWidths } from './expect-accessible'
import { expect, test as base } from './fixtures'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'

const phrase = 'four brown goats by the well'

/** A copy where nobody has begun, and a browser that nobody has signed in. */
const test = base.extend<{ fresh: OwnServer }>({
  storageState: async ({}, use) => use(undefined),
  fresh: async ({}, use) => {
    const server = await startOwnServer()
    await use(server)
    await server.end()
  },
})
test.use({ expectedErrors: [/status of (401|403|400|409) .*\/api\/|net::ERR_/] })

const passphraseOf = (page: Page) => page.getByLabel('Passphrase', { exact: true })

test('the link of the start begins without a passphrase, and takes over what was filled in before, when asked to', async ({
  page,
  walk,
  fresh,
}) => {
  await page.goto(`${fresh.address}/en/walk/process`)
  await walk.choose('process.security', '3')
  await expect(walk.status).toContainText('On this device only: 1 change. You are not signed in.')
  const search = new URL(page.url()).search

  await walk.status.getByRole('link', { name: 'Come in' }).click()
  await expect(page.getByRole('heading', { name: 'Open the link from the terminal' })).toBeVisible()
  await expectAccessibleAtAllWidths(page)

  await page.goto(fresh.startLink())
  await expect(page.getByRole('heading', { name: 'Begin on this machine' })).toBeVisible()
  await expectAccessibleAtAllWidths(page)
  await page.getByLabel('What should your team call you?').fill('Coast 1')
  await page.getByRole('button', { name: 'Later, without a passphrase' }).click()
  await expect(page).toHaveURL(`${fresh.address}/en`)

  await page.goto(`${fresh.address}/en/walk/process${search}`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'was filled in here before anybody came in',
  )
  await page.getByRole('link', { name: 'To the list of cases' }).click()
  await expectAccessibleAtAllWidths(page)
  await page.getByRole('button', { name: /^Take it over/ }).click()
  await expect(page.getByRole('heading', { name: 'Begun before anybody came in' })).toBeHidden()

  await page.goto(`${fresh.address}/en/walk/process${search}`)
  await walk.expectSaved()
  await expect(walk.question('process.security').getByRole('radio').nth(3)).toBeChecked()
})

test('a passphrase set at the beginning shuts the door of the link, and is asked for after each start', async ({
  page,
  walk,
  fresh,
}) => {
  await page.goto(fresh.startLink())
  await passphraseOf(page).fill('too short')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This is too short.')
  await passphraseOf(page).fill(phrase)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page).toHaveURL(`${fresh.address}/en`)
  await page.goto(`${fresh.address}/en/walk/process`)
  await walk.choose('process.security', '3')
  await walk.expectSaved()

  const link = fresh.startLink()
  await fresh.kill()
  await fresh.start()
  expect(fresh.startLink()).toBe('')
  await walk.choose('process.time', '2')
  await expect(walk.status).toContainText('You are not signed in.')
  await walk.status.getByRole('link', { name: 'Come in' }).click()
  await passphraseOf(page).fill('four brown goats by the river')
  await passphraseOf(page).press('Enter')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('do not belong together')
  await passphraseOf(page).fill(phrase)
  await passphraseOf(page).press('Enter')
  await expect(page).toHaveURL(/\/en\/walk\/process\?case=/)
  await walk.expectSaved()
  await expect(walk.question('process.time').getByRole('radio').nth(2)).toBeChecked()

  await page.goto(link)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This link is of an earlier start')
})

test('whoever is in sees where, ends the others, comes in by a passkey, sets a passphrase, and signs out', async ({
  page,
  browser,
  fresh,
}) => {
  const named = (address: string) => address.replace('127.0.0.1', 'localhost')
  const home = named(fresh.address)
  const foreign: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== home) foreign.push(request.url())
  })
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  await page.goto(named(fresh.startLink()))
  await page.getByRole('button', { name: 'Later, without a passphrase' }).click()
  await expect(page).toHaveURL(`${home}/en`)
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.goto(fresh.startLink())
  await expect(other).toHaveURL(`${fresh.address}/en`)

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'You' }).click()
  await expect(page.getByText('This browser', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Sign out there/ }).click()
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText('Signed out there.')
  await other.goto(`${fresh.address}/en/cases`)
  await expect(other.getByText('You are not signed in.')).toBeVisible()

  await page.getByLabel('Name of the passkey').fill('Grey stick')
  await page.getByLabel('Name of the passkey').press('Enter')
  await expect(status).toContainText('The link in the terminal opens nothing any more.')
  await expect(page.getByRole('list', { name: 'Passkeys' })).toContainText('Grey stick')
  await expectAccessibleAtAllWidths(page)
  await page.getByRole('button', { name: 'Remove the passkey Grey stick' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This is all that lets you in.')
  await other.goto(fresh.startLink())
  await expect(other.getByRole('heading', { name: 'Your passkey' })).toBeVisible()
  await expect(other.getByRole('link', { name: new URL(home).host })).toBeVisible()

  await page.getByRole('button', { name: 'Lock' }).click()
  await expectAccessibleAtAllWidths(page)
  await page.getByRole('button', { name: 'Open with a passkey' }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeHidden()

  await page.getByLabel('New passphrase').fill(phrase)
  await page.getByRole('button', { name: 'Set the passphrase' }).click()
  await expect(status).toContainText('The passphrase is set.')
  await page.getByLabel('What your team calls you').fill('Coast 1')
  await page.getByRole('button', { name: 'Keep this name' }).click()
  await expect(status).toHaveText('The name is kept.')
  await page.reload()
  await expect(page.getByLabel('What your team calls you')).toHaveValue('Coast 1')

  await other.goto(fresh.startLink())
  await expect(other.getByRole('heading', { name: 'Your passphrase' })).toBeVisible()
  await elsewhere.close()

  await page.getByRole('button', { name: 'Sign out here' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Open the link from the terminal' })).toBeVisible()
  await page.goto(`${home}/en/you`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('You are not signed in any more.')
  await page.getByRole('link', { name: 'Come in' }).click()
  await page.getByRole('button', { name: 'Come in with a passkey' }).click()
  await expect(page).toHaveURL(`${home}/en/you`)
  await expect(page.getByRole('list', { name: 'Passkeys' })).toContainText('Last used')
  expect(foreign).toEqual([])
})
