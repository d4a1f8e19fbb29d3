import type { BrowserContext, Page } from '@playwright/test'
import pg from 'pg'
import { expectAccessibleAtAllWidths } from './expect-accessible'
import { expect, test as base } from './fixtures'
import { signInAs } from '@/tests/integration/sign-in-as'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'

const phrase = 'four brown goats by the well'
const otherId = 'b7c1f3a2-6f1d-4f0e-9f39-2c7d6a0b9e11'

/** A copy that its first person, who has a passphrase, has begun in this browser. */
const test = base.extend<{ fresh: OwnServer }>({
  storageState: async ({}, use) => use(undefined),
  fresh: async ({ page }, use) => {
    const server = await startOwnServer()
    await page.goto(server.startLink())
    await page.getByLabel('Passphrase', { exact: true }).fill(phrase)
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await expect(page).toHaveURL(`${server.address}/en`)
    await use(server)
    await server.end()
  },
})
test.use({ expectedErrors: [/status of (401|403|404|410) .*\/api\/|net::ERR_/] }) // what was under way breaks off when the network goes

const cover = (page: Page) => page.getByRole('dialog', { name: /^(Locked|Covered)$/ })

async function unlock(page: Page, passphrase = phrase): Promise<void> {
  await cover(page).getByLabel('Passphrase').fill(passphrase)
  await cover(page).getByRole('button', { name: 'Open again' }).click()
}

/** Another person signs in, in the same browser. */
async function anotherComesIn(context: BrowserContext, server: OwnServer): Promise<void> {
  const own = (await context.cookies()).find(({ name }) => name.startsWith('counterweight-'))
  if (own === undefined) throw new Error('Nobody was signed in')
  await context.addCookies([{ ...own, value: await signInAs(server.databaseUrl(), otherId) }])
}

async function ask<Row extends pg.QueryResultRow>(server: OwnServer, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: server.databaseUrl() })
  await client.connect()
  const { rows } = await client.query<Row>(sql).finally(() => client.end())
  return rows
}

const sentBy = (personId: string) =>
  `SELECT "caseId", kind, field FROM "Change" WHERE "actorId" = '${personId}' ORDER BY position`

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort())

async function nameCase(page: Page, server: OwnServer, codeName: string): Promise<void> {
  await page.goto(`${server.address}/en/walk/situation`)
  await page.getByLabel('Code name').fill(codeName)
  await page.getByLabel('Code name').blur()
}

test('a locked browser shows no case: not after a reload, not in a second tab, not by going back', async ({
  page,
  context,
  walk,
  fresh,
}) => {
  await nameCase(page, fresh, 'Juniper crossing')
  await walk.expectSaved()
  await page.goto(`${fresh.address}/en/cases`)
  const name = (on: Page) => on.getByRole('link', { name: 'Juniper crossing', exact: true })
  await expect(name(page)).toBeVisible()
  const second = await context.newPage()
  await second.goto(`${fresh.address}/en/cases`)
  await expect(name(second)).toBeVisible()

  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(cover(page)).toBeVisible()
  await expect(cover(second)).toBeVisible() // locked in all tabs at once
  for (const on of [page, second]) await expect(name(on)).toBeHidden()
  await expectAccessibleAtAllWidths(page)
  await expect(cover(page).getByLabel('Passphrase')).toBeFocused()
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
  await expect(cover(page)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/situation/)
  await expect(cover(page)).toBeVisible()
  await expect(page.getByLabel('Code name')).toBeHidden()
  await page.reload()
  await expect(cover(page)).toBeVisible()

  await unlock(page, 'four brown goats by the river')
  await expect(cover(page).getByRole('alert')).toContainText('This is not the passphrase.')
  await context.setOffline(true)
  await unlock(page)
  await expect(cover(page).getByRole('alert')).toContainText(
    'The page opens again with the network. Nothing is lost.',
  )
  await context.setOffline(false)
  await unlock(page)
  await expect(cover(page)).toBeHidden()
  await expect(cover(second)).toBeHidden()
  await expect(name(second)).toBeVisible()

  await page.getByLabel('Code name').focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
  await expect(cover(page)).toBeVisible()
})

test('two people on one browser: each sees and sends what is theirs', async ({
  page,
  context,
  walk,
  fresh,
}) => {
  await nameCase(page, fresh, 'Juniper crossing')
  await walk.expectSaved()
  const sent = await ask(fresh, sentBy('local'))
  await context.setOffline(true)
  await page.getByLabel('Code name').fill('Juniper bridge')
  await page.getByLabel('Code name').blur()
  await expect(walk.status).toContainText('On this device only: 1 change')

  await anotherComesIn(context, fresh)
  await context.setOffline(false)
  // the page finds out with its next exchange, and begins anew as the other's: not even what was open is theirs
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'This case was deleted, or it is no longer shown to you.',
  )
  expect(await databases(page)).toEqual(['counterweight', `counterweight-${otherId}`])
  await nameCase(page, fresh, 'Birch ford')
  await walk.expectSaved()
  await page.goto(`${fresh.address}/en/cases`)
  await expect(page.getByRole('link', { name: 'Birch ford', exact: true })).toBeVisible()
  await expect(page.getByText('Juniper')).toHaveCount(0)
  expect(await ask(fresh, sentBy('local'))).toEqual(sent)

  await page.goto(`${fresh.address}/en/start`)
  await page.getByLabel('Passphrase').fill(phrase)
  await page.getByLabel('Passphrase').press('Enter')
  await expect(page).toHaveURL(`${fresh.address}/en`)
  await page.goto(`${fresh.address}/en/cases`)
  await page.getByRole('link', { name: 'Juniper bridge', exact: true }).click()
  await walk.expectSaved()
  await expect(page.getByText('Birch ford')).toHaveCount(0)
})

test('signing out without a network says what is lost, leaves nothing in the browser, and is told to the server later', async ({
  page,
  context,
  walk,
  fresh,
}) => {
  await nameCase(page, fresh, 'Juniper crossing')
  await walk.expectSaved()
  const { search } = new URL(page.url())
  const you = await context.newPage()
  await you.goto(`${fresh.address}/en/you`)
  await context.setOffline(true)
  await page.getByLabel('Code name').fill('Juniper bridge')
  await page.getByLabel('Code name').blur()
  await expect(walk.status).toContainText('On this device only: 1 change')

  await you.getByRole('button', { name: 'Sign out here' }).click()
  await expect(you.getByText('lost for ever if you go on: 1 change in 1 case.')).toBeVisible()
  await expect(you.getByText('Juniper bridge: 1 change')).toBeVisible()
  await expectAccessibleAtAllWidths(you)
  await you.getByRole('button', { name: 'Stay signed in' }).click()
  expect(await databases(you)).toEqual(['counterweight'])
  await you.getByRole('button', { name: 'Sign out here' }).click()
  await you.getByRole('button', { name: 'Sign out and lose them' }).click()
  await expect(you.getByText('It ends your sign-in when this browser next reaches it.')).toBeVisible()
  await expect.poll(() => databases(you)).toEqual([])
  expect(
    await you.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toContain('Juniper')

  await context.setOffline(false)
  await expect.poll(() => ask(fresh, 'SELECT id FROM "SignIn"')).toEqual([])
  await page.goto(`${fresh.address}/en/walk/situation${search}`)
  await expect(page.getByText('This case is not on this device, and you are not signed in.')).toBeVisible()
  await expect(page.getByLabel('Code name')).toHaveValue('')
  await page.goto(`${fresh.address}/en/cases`)
  await expect(page.getByText('You are not signed in.')).toBeVisible()
  await expect(page.getByText('Juniper')).toHaveCount(0)
})
