import type { Page } from '@playwright/test'
import type { CaseReply } from '@/lib/wire/sync-types'
import { expect, openElsewhere, test, wordsOf } from './fixtures'

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|410 \(Gone\)/] })

test('an answer changed on two devices is shown on both sides and settled by a person', async ({
  page,
  walk,
  browser,
}) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()

  const { secondDevice, otherWalk } = await openElsewhere(browser, page.url())
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
  await expect(conflict).toContainText('They control or besiege a place')
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

  const { secondDevice, other, otherWalk } = await openElsewhere(browser, address)
  await expect(other.getByLabel('Code name')).toHaveValue('Grey Heron')

  await page.goto('/en/cases')
  await page.getByRole('button', { name: 'Delete: Grey Heron' }).click()
  await page.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(page.getByRole('status').filter({ hasText: '“Grey Heron” was deleted' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Grey Heron' })).toHaveCount(0)
  const caseId = new URL(address).searchParams.get('case') ?? ''
  await expect
    .poll(async () => (await page.request.get(`/api/sync?case=${caseId}`)).status(), { timeout: 15_000 })
    .toBe(410)

  await otherWalk.unfold()
  await other.getByLabel('Area').fill('North')
  await expect(otherWalk.status).toContainText('deleted on another device', { timeout: 15_000 })
  expect((await page.request.get(`/api/sync?case=${caseId}`)).status()).toBe(410)
  await secondDevice.close()

  const stranger = await openElsewhere(browser, address)
  await expect(stranger.other.getByText('This case was deleted')).toBeVisible()
  await stranger.secondDevice.close()
})

test('a choice between two devices is named, and leaves the focus where it was made', async ({
  page,
  walk,
  browser,
}) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()
  const address = page.url()

  const { secondDevice, other, otherWalk } = await openElsewhere(browser, address)
  await expect(otherWalk.question('process.security').getByRole('radio').nth(2)).toBeChecked()
  await otherWalk.choose('process.security', '4')
  await expect
    .poll(async () => (await onServer(page)).assessments[0]?.answers['process.security']?.value)
    .toEqual({ kind: 'level', level: 4 })

  await page.context().setOffline(true)
  await walk.choose('process.security', '0')
  await expect(walk.status).toContainText('On this device only')
  await page.context().setOffline(false)
  const { name } = wordsOf('process.security')
  const conflict = (choice: string, what: string) => page.getByRole('button', { name: `${choice}: ${what}` })
  await expect(conflict('Use yours', name)).toBeVisible()
  // where the answer does not stand among its options, the focus goes to its row
  await walk.open('check')
  await conflict('Use theirs', name).press('Enter')
  await expect(conflict('Use theirs', name)).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeFocused()

  const area = 'Area (optional)'
  await walk.open('situation')
  await otherWalk.open('situation')
  await otherWalk.unfold()
  await walk.unfold()
  await other.getByLabel(area).fill('East')
  await expect.poll(async () => (await onServer(page)).situation.area.value).toBe('East')
  await page.context().setOffline(true)
  await page.getByLabel(area).fill('North')
  await expect(walk.status).toContainText('On this device only')
  await page.context().setOffline(false)
  await conflict('Use theirs', area).press('Enter')
  await expect(page.getByLabel(area)).toHaveValue('East')
  await expect(page.getByLabel(area)).toBeFocused()
  await secondDevice.close()
})

test('what the server refused is told in words on every page of the case, and goes once it is read', async ({
  page,
  walk,
  browser,
}) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()

  const { secondDevice, other, otherWalk } = await openElsewhere(browser, page.url())
  await expect(otherWalk.question('process.security').getByRole('radio').nth(2)).toBeChecked()
  await secondDevice.setOffline(true)
  await otherWalk.choose('process.time', '4')
  await otherWalk.choose('process.preparation', '1')
  await expect(otherWalk.status).toContainText('On this device only')

  await walk.open('check')
  await page.getByRole('button', { name: 'Submit this assessment' }).click()
  await expect(page).toHaveURL(/\/en\/result/)
  await walk.expectSaved()
  await secondDevice.setOffline(false)

  const told = other.getByRole('alert').filter({ hasText: 'The server did not take this' })
  await expect(told).toContainText(
    `${wordsOf('process.time').name}: this assessment was already submitted.`,
    {
      timeout: 15_000,
    },
  )
  for (const path of ['/en/walk/law', '/en/result']) {
    await other.goto(path + new URL(other.url()).search)
    await expect(told).toContainText(`You had said: ${wordsOf('process.time').anchors['4'] ?? ''}`, {
      timeout: 15_000,
    })
  }
  await told.getByRole('button', { name: `Noted: ${wordsOf('process.time').name}` }).press('Enter')
  await expect(told.getByText('The server did not take this')).toBeFocused()
  await expect(told.getByRole('listitem')).toHaveCount(1)
  await told.getByRole('button', { name: /^Noted/ }).press('Enter')
  await expect(told).toBeHidden()
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused()
  await secondDevice.close()
})

test('an answer given on another device is not told as the last answer given here', async ({
  page,
  walk,
  browser,
}) => {
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()
  const change = page.locator('.change')
  await expect(change).toContainText('The process')
  await page.reload()
  await expect(change).toContainText('Answer a question, and this tells you what it changed.')

  const { secondDevice, otherWalk } = await openElsewhere(browser, page.url())
  await otherWalk.choose('process.time', '4')
  await expect.poll(async () => (await onServer(page)).assessments[0]?.answers['process.time']).toBeDefined()

  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange')) // as when the person comes back to the page
  })
  await expect(walk.question('process.time').getByRole('radio').nth(4)).toBeChecked({ timeout: 15_000 })
  await expect(change).toContainText('Answer a question, and this tells you what it changed.')
  await secondDevice.close()
})

/** What the server has of the case that a page shows. */
async function onServer(page: Page): Promise<CaseReply> {
  const reply = await page.request.get(`/api/sync${new URL(page.url()).search}`)
  return (await reply.json()) as CaseReply
}
