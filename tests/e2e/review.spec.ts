import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { plannedOf } from '@/lib/wire/planned-levers'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'
import { expectAccessibleAtAllWidths, openAllFolds } from './expect-accessible'
import { expect, test as base } from './fixtures'
import { makeCase } from './make-case'

const phrase = 'four brown goats by the well'

/** A copy of its own: a passphrase closes the door of the link of the start. */
const test = base.extend<{ fresh: OwnServer }>({
  storageState: async ({}, use) => use(undefined),
  baseURL: async ({ fresh }, use) => use(fresh.address),
  fresh: async ({}, use) => {
    const server = await startOwnServer()
    await use(server)
    await server.end()
  },
})

const main = (page: Page) => page.getByRole('main')
const said = (page: Page) => main(page).getByRole('status').last()
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

async function begin(page: Page, fresh: OwnServer) {
  await page.goto(fresh.startLink())
  await page.getByLabel('What should your team call you?').fill('Amal')
  await page.getByLabel('Passphrase', { exact: true }).fill(phrase)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page).toHaveURL(`${fresh.address}/en`)
}

/** A second browser, with an adviser signed in; it keeps all that the server ever sent it. */
async function adviser(page: Page, browser: Browser, fresh: OwnServer) {
  await page.goto('/en/missions')
  await page.locator('summary', { hasText: 'Invite somebody new' }).click()
  await page.getByRole('checkbox', { name: 'negotiator' }).last().uncheck()
  await page.getByRole('checkbox', { name: 'adviser' }).last().check()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link, shown this once').inputValue()
  const context = await browser.newContext({ baseURL: fresh.address })
  const other = await context.newPage()
  const errors: string[] = []
  other.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  other.on('pageerror', (error) => errors.push(error.message))
  await other.goto(link)
  await other.getByLabel('Name', { exact: true }).fill('Besa')
  await other.getByLabel('Passphrase', { exact: true }).fill(`${phrase} too`)
  await other.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(other).toHaveURL(`${fresh.address}/en`)
  return { other, context, errors }
}

test('a case is planned, sent for review, commented, sent back, and endorsed by somebody else', async ({
  page,
  browser,
  fresh,
}) => {
  await begin(page, fresh)
  const received: string[] = []
  page.on('response', (response) => {
    if (response.url().includes('/api/'))
      void response.text().then(
        (text) => received.push(text),
        () => '',
      )
  })
  const caseId = await makeCase(page.request, fresh.address, {
    situation: {
      codeName: 'Pale Ferry',
      plannedLevers: plannedOf([{ lever: 'reputation.denounce', purpose: '' }]),
    },
    answer: ({ id, kind }) =>
      kind === 'level' ? { kind, level: 2 } : { kind, yes: id === 'counterpart.designated' },
    isSubmitted: true,
  })
  const { other, context, errors } = await adviser(page, browser, fresh)

  await page.goto(`/en/result?case=${caseId}`)
  const row = page.locator('[data-lever="third.local"]')
  await row.locator('summary').first().click()
  await row.getByRole('checkbox', { name: 'We plan to use this lever' }).check()
  await row.getByLabel('What for? In a few words').fill('To reach the elders of the ferry')
  await row.getByLabel('What for? In a few words').press('Tab')
  await expect(row.getByRole('heading', { level: 4 })).toContainText('Planned')
  await expect(page.getByText('Saved on the server')).toBeVisible()
  await page.getByRole('link', { name: 'Review', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pale Ferry, version 1')
  await expect(main(page)).toContainText('The counterpart is on a list')
  await expect(main(page)).toContainText('To denounce them is planned.')
  await expect(section(page, 'Send for review')).toContainText('1 adviser of your mission')
  await page.getByRole('button', { name: 'Send version 1 for review' }).click()
  await expect(said(page)).toHaveText('It is sent for review.')
  await expect(main(page)).toContainText('sent by Amal')
  await page.goto(`/en/walk/counterpart?case=${caseId}`)
  await expect(main(page)).toContainText(
    'Until it is decided, answers, plan and situation cannot be changed.',
  )

  await other.goto('/en')
  await expect(other.getByRole('link', { name: '1 case waits for you' })).toBeVisible()
  await section(other, 'What waits for you').getByRole('link').click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Pale Ferry, version 1')
  await expect(section(other, 'Levers').getByText('Planned', { exact: true })).toHaveCount(2)
  await other.locator('summary', { hasText: 'Comment on the whole case' }).click()
  const whole = section(other, 'Comments')
  await whole.getByLabel('Comment', { exact: true }).fill('Who told you of the elders?')
  await whole.getByRole('button', { name: 'Send' }).click()
  await expect(whole).toContainText('Who told you of the elders?')
  await whole.getByLabel('Comment', { exact: true }).last().fill('The canary among reviewers')
  await whole.getByRole('checkbox', { name: /Keep it among reviewers/ }).check()
  await whole.getByRole('button', { name: 'Send' }).click()
  await expect(whole).toContainText('The canary among reviewers')
  await expect(whole).toContainText('Among reviewers. Never sent to the negotiator.')
  const decide = section(other, 'Decide')
  await decide.getByLabel('What you say, as the negotiator will read it').fill('Find a second source first.')
  const preview = other.locator('[data-preview]')
  await expect(preview).toContainText('Changes asked to version 1.')
  await expect(preview).toContainText('Find a second source first.')
  await expect(preview).toContainText('They do not see: 1 note among reviewers.')
  await openAllFolds(other)
  await expectAccessibleAtAllWidths(other)
  await decide.getByRole('button', { name: 'Record: Ask for changes to version 1' }).click()
  await expect(said(other)).toHaveText('Your decision is recorded.')

  await page.goto('/en')
  await section(page, 'What waits for you').getByRole('link').click()
  await expect(section(page, 'Decisions so far')).toContainText('Find a second source first.')
  await expect(section(page, 'Comments')).toContainText('Who told you of the elders?')
  await openAllFolds(page)
  await expectAccessibleAtAllWidths(page)
  await page.getByRole('button', { name: 'Send version 1 for review' }).click()
  await expect(said(page)).toHaveText('It is sent for review.')
  await other.reload()
  await section(other, 'Decide')
    .getByRole('radio', { name: /Endorse version 1/ })
    .check()
  await section(other, 'Decide').getByRole('button', { name: 'Record: Endorse version 1' }).click()
  await expect(said(other)).toHaveText('Your decision is recorded.')
  const download = other.waitForEvent('download')
  await section(other, 'Save this case as a file')
    .getByRole('button', { name: 'For a spreadsheet (CSV)' })
    .click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain('"Pale Ferry"')
  expect(file).toContain('"Endorsed"')
  expect(file).toMatch(/Denounce in public \(\w+, \w+/)

  await page.goto(`/en/result?case=${caseId}`)
  await expect(page.locator('[data-review-state]')).toContainText('Endorsed by Besa until')
  await expect(page.locator('[data-planned]')).toContainText('To reach the elders of the ferry')

  expect(received.join()).toContain('Who told you of the elders?')
  expect(received.join()).not.toContain('canary among reviewers')
  expect(errors).toEqual([])
  await context.close()
})
