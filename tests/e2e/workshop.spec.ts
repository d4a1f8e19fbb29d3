import type { Browser, Page } from '@playwright/test'
import { expectAccessible } from './expect-accessible'
import { expect, test as base, wordsOf } from './fixtures'
import { comeInTo, signedIn } from './signed-in'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import type { WallView } from '@/lib/wire/workshop-types'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'

/** A copy of its own, whose door for phones has a port that is known. */
const test = base.extend<{ room: { readonly server: OwnServer; readonly door: string } }>({
  room: async ({}, use) => {
    const port = String(await freePort())
    const server = await startOwnServer({ COUNTERWEIGHT_WORKSHOP_PORT: port })
    await use({ server, door: `http://127.0.0.1:${port}` })
    await server.end()
  },
  storageState: async ({ room }, use) => {
    await use(await signedIn(room.server))
  },
})
test.use({ expectedErrors: [/status of 401|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED/] })

const anchors = wordsOf('counterpart.image').anchors
const anchor = (level: number) => anchors[String(level)] ?? ''

const openPhone = async (browser: Browser, address: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const phone = await context.newPage()
  await phone.goto(address)
  return phone
}
const say = async (phone: Page, words: string) => {
  await phone.getByRole('radio', { name: words, exact: true }).check()
  await phone.getByRole('button', { name: 'Send my answer' }).click()
}
const counted = (phone: Page) =>
  expect(phone.getByRole('status')).toContainText('Counted.', { timeout: 20_000 })

test('a trainer and three phones go through a workshop, past a killed server, and nothing is left of it', async ({
  page,
  browser,
  room: { server, door },
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${server.address}/en/workshops`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Open a workshop' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open the workshop' }).click()
  await expect(page.getByText('No phone yet')).toBeVisible()
  const id = new URL(page.url()).searchParams.get('workshop') ?? ''
  const read = await page.request.get(`${server.address}/api/workshops/wall?id=${id}`)
  const { code } = (await read.json()) as WallView
  await expectAccessible(page)

  const phones = await Promise.all([1, 2, 3].map(() => openPhone(browser, `${door}/join/${code ?? ''}`)))
  const [first, second, third] = phones
  if (!first || !second || !third) throw new Error('three phones')
  await expect(page.getByText('3 phones')).toBeVisible()
  await expect(first.getByRole('heading', { name: 'You are in. Please wait.' })).toBeVisible()

  await page.keyboard.press('PageDown')
  await say(first, anchor(0))
  await counted(first)
  await expectAccessible(first, 'all')
  await expect(page.getByText('1 of 3 have answered')).toBeVisible()

  await server.kill()
  await say(second, anchor(1))
  await expect(second.getByRole('status')).toContainText('Kept on this phone.')
  await server.start()
  await comeInTo(page, server)
  await counted(second)
  await expect(page.getByText('2 of 3 have answered')).toBeVisible({ timeout: 20_000 })

  await third.context().setOffline(true)
  await say(third, 'I don’t know')
  await expect(third.getByRole('status')).toContainText('Kept on this phone.')
  await third.context().setOffline(false)
  await counted(third)
  await say(third, anchor(4))
  await counted(third)
  await third.reload()
  await expect(third.getByRole('radio', { name: anchor(4), exact: true })).toBeChecked()
  await expect(page.getByText('3 of 3 have answered')).toBeVisible()

  await page.keyboard.press('PageDown')
  await expect(page.getByText('Closed. 3 answers.')).toBeVisible()
  await expect(first.getByRole('heading', { name: 'This question is closed.' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('2 people chose 0 or 1; 1 person chose 3 or 4.')).toBeVisible()
  await expect(page.locator('.ws-rows circle')).toHaveCount(3)
  await expect(page.locator('.ws-rows circle').first()).toBeVisible()
  await expectAccessible(page)
  await expect(first.getByRole('listitem').filter({ hasText: anchor(0) })).toContainText('1 of 3 yours')

  await page.keyboard.press('b')
  await expect(page.getByText('The wall is blank.')).toBeAttached()
  await page.keyboard.press('PageDown')
  await page.getByRole('button', { name: 'Ask again' }).click()
  await say(first, anchor(3))
  await counted(first)
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Closed. 1 answer.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Asked again: 1 went up, 0 went down, 0 stayed')).toBeVisible()

  await page.getByRole('button', { name: 'To the levers' }).click()
  for (const phone of phones) {
    await phone.getByLabel('First').selectOption({ label: 'Denounce in public' })
    await phone.getByRole('button', { name: 'Send my choice' }).click()
    await counted(phone)
  }
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Closed. 3 answers.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('3 first · 0 second · 0 third')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'What your answers say about the levers' })).toBeVisible()
  await expect(page.locator('[data-lever="reputation.denounce"]')).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Levers that were used' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'End', exact: true }).click()
  await page.getByRole('button', { name: 'End and erase' }).click()
  await expect(page.getByText('None yet.')).toBeVisible()
  await expect(first.getByRole('heading', { name: 'This workshop is not open' })).toBeVisible()
  expect(await first.evaluate(() => localStorage.length)).toBe(0)
  await expect(async () => {
    expect(
      await fetch(`${door}/join`).then(
        () => 'open',
        () => 'shut',
      ),
    ).toBe('shut')
  }).toPass()
  for (const phone of phones) await phone.context().close()
})

test('groups rehearse a case in roles: each phone has its own brief, and the wall sets decisions beside what happened', async ({
  page,
  browser,
  room: { server, door },
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${server.address}/en/workshops/rehearsal/new`)
  await expectAccessible(page)
  for (const left of ['Our local colleague', 'Their field commander', 'A person of influence'])
    await page.getByRole('checkbox', { name: left }).uncheck()
  await page.getByLabel('Other decisions, one to a line').fill('They meet again in a week.')
  await page.getByRole('button', { name: 'Open the rehearsal' }).click()
  await expect(page.getByText('No phone yet')).toBeVisible()
  const id = new URL(page.url()).searchParams.get('workshop') ?? ''
  const read = await page.request.get(`${server.address}/api/workshops/rehearsals/wall?id=${id}`)
  const { code } = (await read.json()) as RehearsalWall
  const next = (name: string) => page.getByRole('button', { name, exact: true }).click()

  const phones = await Promise.all([1, 2].map(() => openPhone(browser, `${door}/join/${code ?? ''}`)))
  await expect(page.getByText('2 phones')).toBeVisible()
  await expectAccessible(page)
  await next('Hand out the briefs')
  await expect(page.getByText('All roles are played.')).toBeVisible()
  const brief = (name: string) => ({ name, level: 1 })
  for (const phone of phones)
    await expect(phone.getByRole('heading', { name: 'What you want' })).toBeVisible()
  const isLeader = await Promise.all(
    phones.map((phone) => phone.getByRole('heading', brief('Their leader')).isVisible()),
  )
  expect(isLeader.filter(Boolean)).toHaveLength(1)
  const leader = phones[isLeader.indexOf(true)]
  const negotiator = phones[isLeader.indexOf(false)]
  if (!leader || !negotiator) throw new Error('two roles')
  await expect(negotiator.getByRole('heading', brief('Our negotiator'))).toBeVisible()
  await expectAccessible(leader, 'all')

  await page.keyboard.press('PageDown')
  await expect(page.getByRole('timer')).toHaveText(/^(45:00|44:\d\d)$/)
  await expect(leader.getByRole('timer')).toHaveText(/^(45:00|44:\d\d)$/)
  await leader.reload()
  await expect(leader.getByRole('heading', brief('Their leader'))).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('PageDown')
  await negotiator.getByLabel('Why? In a few words').fill('They saw no gain')
  await leader.getByText('Record it on this phone').click()
  await leader.getByRole('radio', { name: 'They meet again in a week.' }).check()
  await leader.getByRole('button', { name: 'Record for the group' }).click()
  await expect(negotiator.getByText('Recorded so far:')).toBeVisible()
  await expect(negotiator.getByLabel('Why? In a few words')).toHaveValue('They saw no gain')
  await negotiator.getByRole('radio', { name: 'Date and text stand.' }).check()
  await negotiator.getByRole('button', { name: 'Record for the group' }).click()
  await expect(negotiator.getByRole('status')).toContainText('Recorded.')
  await expectAccessible(negotiator, 'all')
  await expect(page.getByText('1 of 1 groups have recorded')).toBeVisible()

  await page.keyboard.press('PageDown')
  await expect(page.getByText('They saw no gain')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByText('1 of 1 groups decided as it happened.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('PageDown')
  await negotiator.getByLabel('What surprised you?').fill('The calm')
  await negotiator.getByRole('button', { name: 'Record for the group' }).click()
  await expect(page.getByText('1 of 1 groups have recorded')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('The calm')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'End', exact: true }).click()
  await page.getByRole('button', { name: 'End and keep counts', exact: true }).click()
  await page.locator('.ws-list').getByRole('link', { name: 'Southern Sudan, 2000' }).click()
  await expect(page.getByText('What groups wrote was not kept.')).toBeVisible()
  await expectAccessible(page)
  expect(await leader.evaluate(() => localStorage.length)).toBe(0)
  for (const phone of phones) await phone.context().close()
})
