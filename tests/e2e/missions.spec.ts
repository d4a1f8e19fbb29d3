import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { expectAccessibleAtAllWidths } from './expect-accessible'
import { expect, test as base } from './fixtures'
import { makeCase } from './make-case'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'

const phrase = 'four brown goats by the well'

/** A copy of its own: here people join, and a passphrase closes the door of the link of the start. */
const test = base.extend<{ fresh: OwnServer }>({
  storageState: async ({}, use) => use(undefined),
  baseURL: async ({ fresh }, use) => use(fresh.address),
  fresh: async ({}, use) => {
    const server = await startOwnServer()
    await use(server)
    await server.end()
  },
})

const refusals = /status of (400|401|403|409|410) .*\/api\//
test.use({ expectedErrors: [refusals] })

const main = (page: Page) => page.getByRole('main')
const said = (page: Page) => main(page).getByRole('status').last()
const fold = (page: Page, name: string) => page.locator('summary', { hasText: name })

/** All that the device of whoever is in keeps of cases, as text. Runs in the page. */
async function storedHere(): Promise<string> {
  const found: unknown[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(new Error(name))
      }
    })
    for (const store of database.objectStoreNames)
      found.push(
        await new Promise((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll()
          request.onsuccess = () => {
            resolve(request.result)
          }
        }),
      )
    database.close()
  }
  return JSON.stringify(found)
}

/** The first person, with a passphrase. */
async function begin(page: Page, fresh: OwnServer) {
  await page.goto(fresh.startLink())
  await page.getByLabel('What should your team call you?').fill('Amal')
  await page.getByLabel('Passphrase', { exact: true }).fill(phrase)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page).toHaveURL(`${fresh.address}/en`)
}

/** Makes a link for a trainer who is an auditor too, by the keyboard alone. */
async function invite(page: Page): Promise<string> {
  await page.goto('/en/missions')
  await fold(page, 'Invite somebody new').press('Enter')
  await page.getByRole('checkbox', { name: 'negotiator' }).last().press('Space')
  await page.getByRole('checkbox', { name: 'trainer' }).last().press('Space')
  await page.getByRole('checkbox', { name: 'auditor' }).last().press('Space')
  await page.getByRole('button', { name: 'Make a link' }).press('Enter')
  const link = page.getByLabel('The link, shown this once')
  await expect(link).toBeFocused()
  return link.inputValue()
}

/** A second browser, which tells what it objects to. */
async function secondBrowser(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`
    if (message.type() === 'error' && !refusals.test(text)) errors.push(text)
  })
  page.on('pageerror', (error) => errors.push(error.message))
  return { context, page, errors }
}

async function join(page: Page, link: string, name: string, passphrase: string) {
  await page.goto(link)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
}

test('somebody who is invited joins, reads what is shared with them until it is taken back, and audits', async ({
  page,
  browser,
  fresh,
}) => {
  await begin(page, fresh)
  const caseId = await makeCase(page.request, fresh.address, {
    situation: { codeName: 'Pale Ferry' },
    answer: ({ kind }) => (kind === 'level' ? { kind, level: 2 } : { kind, yes: false }),
  })
  const link = await invite(page)
  await expectAccessibleAtAllWidths(page)
  await expect(main(page)).toContainText('For somebody new: trainer and auditor.')

  const other = await secondBrowser(browser, fresh.address)
  await join(other.page, link, 'Besa', 'too short')
  await expect(other.page).toHaveURL(/\/en\/join$/)
  await expect(main(other.page).getByRole('alert')).toContainText('This is too short.')
  await expectAccessibleAtAllWidths(other.page)
  await join(other.page, link, 'Amal', `${phrase} too`)
  await expect(main(other.page).getByRole('alert')).toContainText('has this name already')
  await join(other.page, link, 'Besa', `${phrase} too`)
  await expect(other.page).toHaveURL(`${fresh.address}/en`)
  await join(other.page, link, 'Cemil', phrase)
  await expect(main(other.page).getByRole('alert')).toContainText('This link does not open anything.')

  await page.goto(`/en/result?case=${caseId}`)
  await page.getByRole('link', { name: 'Who may see it' }).click()
  await expect(page.getByText('Pale Ferry')).toBeVisible()
  await fold(page, 'Let somebody read it until a date').click()
  await page.getByLabel('Who?').first().selectOption('Besa')
  await page.getByLabel('What for?').selectOption('training')
  await page.getByRole('button', { name: 'Share it' }).click()
  await expect(said(page)).toHaveText('The case is shared.')
  const reader = page.getByRole('listitem').filter({ hasText: 'Besa' })
  await expect(reader).toContainText('Purpose: training. Has not opened it yet.', { useInnerText: true })
  await expectAccessibleAtAllWidths(page)

  await other.page.goto(`/en/result?case=${caseId}`)
  await expect(other.page.getByRole('heading', { name: 'Pale Ferry' })).toBeVisible()
  await expect.poll(() => other.page.evaluate(storedHere)).toContain('Pale Ferry')
  await page.reload()
  await expect(reader).toContainText('Last opened')
  await page.getByRole('button', { name: 'Take back from Besa' }).click()
  await expect(said(page)).toContainText('It is taken back.')
  await expect(reader).toHaveCount(0)
  await other.page.goto(`/en/case-access?case=${caseId}`)
  await expect(main(other.page).getByRole('alert')).toContainText('not yours to see any more')
  await other.page.goto('/en/cases')
  await expect(main(other.page)).toContainText('No case yet.')
  await expect.poll(() => other.page.evaluate(storedHere)).not.toContain('Pale Ferry')

  await other.page.goto('/en/you')
  await other.page.getByRole('link', { name: 'See the trail' }).click()
  await other.page.getByLabel('Done by').selectOption('Amal')
  await other.page.getByRole('button', { name: 'Show', exact: true }).click()
  const row = other.page.getByRole('row').filter({ hasText: 'Let somebody see a case' })
  await expect(row).toContainText('With Besa.')
  await expect(other.page.getByRole('row').filter({ hasText: 'Joined by a link' })).toHaveCount(0)
  await expectAccessibleAtAllWidths(other.page)
  await row.getByRole('button', { name: `Show only what was done to ${caseId.slice(0, 8)}` }).click()
  const file = other.page.waitForEvent('download')
  await other.page.getByRole('button', { name: 'Save what is filtered' }).click()
  const saved = await readFile(await (await file).path(), 'utf8')
  expect(saved).toContain(`"Took back who may see a case","end-share","","${caseId}"`)
  expect(saved).not.toMatch(/Pale Ferry|Besa/)
  await expect(main(other.page)).toContainText('It is not encrypted.')

  expect(other.errors).toEqual([])
  await other.context.close()
})

test('an administrator hands over what somebody leaves behind, shuts out, lets in, and names a mission', async ({
  page,
  browser,
  fresh,
}) => {
  await begin(page, fresh)
  await page.goto('/en/missions')
  await fold(page, 'Invite somebody new').click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link, shown this once').inputValue()
  const other = await secondBrowser(browser, fresh.address)
  await join(other.page, link, 'Besa', `${phrase} too`)
  await expect(other.page).toHaveURL(`${fresh.address}/en`)
  const caseId = await makeCase(other.page.request, fresh.address, {
    situation: { codeName: 'Pale Ferry' },
    answer: () => null,
  })

  await page.reload()
  await page.getByLabel('Change: Besa').click()
  const person = page.getByRole('listitem').filter({ hasText: 'Besa' }).first()
  await person.locator('summary', { hasText: 'Take out of this mission' }).click()
  await person.getByRole('button', { name: 'Yes, take out' }).click()
  await expect(person.getByRole('alert')).toContainText('This person owns cases here.')
  await person.getByLabel('Who takes over their cases?').selectOption('Amal')
  await person.locator('summary', { hasText: 'Suspend' }).click()
  await person.getByRole('button', { name: 'Yes, suspend' }).click()
  await expect(said(page)).toHaveText('The person is suspended.')
  await other.page.goto('/en/you')
  await expect(main(other.page).getByRole('alert')).toContainText('You are not signed in any more.')
  await person.getByRole('button', { name: 'Let in again' }).click()
  await expect(said(page)).toHaveText('The person may come in again.')

  await other.page.goto('/en/start')
  await other.page.getByLabel('Name', { exact: true }).fill('Besa')
  await other.page.getByLabel('Passphrase', { exact: true }).fill(phrase)
  await other.page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(main(other.page).getByRole('alert')).toContainText('do not belong together')
  await other.page.getByLabel('Passphrase', { exact: true }).fill(`${phrase} too`)
  await other.page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(other.page).toHaveURL(`${fresh.address}/en`)

  await person.getByRole('button', { name: 'Yes, take out' }).click()
  await expect(said(page)).toHaveText('The person is no longer in this mission.')
  await expect(person).toHaveCount(0)
  await fold(page, 'Cases of this mission').click()
  await expect(page.getByText(caseId.slice(0, 8))).toBeVisible()
  await expect(page.getByText('Owner: Amal.')).toBeVisible()
  await expect(main(page)).not.toContainText('Pale Ferry')

  await fold(page, 'Name of this mission').click()
  await page.getByLabel('Name', { exact: true }).first().fill('Coast')
  await page.getByRole('button', { name: 'Keep this name' }).click()
  await expect(page.getByRole('heading', { name: 'Coast' })).toBeVisible()
  await page.getByLabel('Name', { exact: true }).last().fill('River')
  await page.getByRole('button', { name: 'Make this mission' }).click()
  await expect(page.getByRole('heading', { name: 'River' })).toBeVisible()

  expect(other.errors).toEqual([])
  await other.context.close()
})
