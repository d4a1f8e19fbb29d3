import type { Page } from '@playwright/test'
import { expect, holdScripts, refuseScripts, test } from './fixtures'

const brings = (page: Page) => page.getByRole('group', { name: 'What brings them to the table?' })
const box = (page: Page, name: string) => brings(page).getByRole('checkbox', { name, exact: true })

test('a box ticked before any script has loaded is kept, and can be unticked', async ({ page, walk }) => {
  const release = await holdScripts(page)
  await page.goto('/en/walk/situation', { waitUntil: 'commit' })
  await page.locator('details.fold > summary', { hasText: 'Before talks' }).click()
  await box(page, 'Standing or recognition').check()
  await box(page, 'Money or goods').check()
  await box(page, 'Services for their people').check()
  await box(page, 'Services for their people').uncheck()
  await page.getByRole('radio', { name: 'Messages go through others' }).check()
  release()

  await walk.expectSaved()
  await page.reload()
  await expect(box(page, 'Standing or recognition')).toBeChecked()
  await expect(box(page, 'Money or goods')).toBeChecked()
  await expect(brings(page).getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(page.getByRole('radio', { name: 'Messages go through others' })).toBeChecked()

  await box(page, 'Money or goods').uncheck()
  await walk.expectSaved()
  await page.reload()
  await expect(box(page, 'Standing or recognition')).toBeChecked()
  await expect(brings(page).getByRole('checkbox', { checked: true })).toHaveCount(1)
})

test('a box ticked before scripts is kept even when the page is reloaded in that time', async ({
  page,
  walk,
}) => {
  const letScriptsIn = await refuseScripts(page)
  await page.goto('/en/walk/situation')
  await walk.unfold()
  await box(page, 'Pressure or public blame').check()
  letScriptsIn()
  await page.reload()

  await walk.expectSaved()
  await expect(box(page, 'Pressure or public blame')).toBeChecked()
})

test('“we do not know” stands alone', async ({ page, walk }) => {
  await page.goto('/en/walk/situation')
  await walk.unfold()
  await box(page, 'Standing or recognition').check()
  await box(page, 'We do not know what brings them').check()
  await expect(box(page, 'Standing or recognition')).not.toBeChecked()
  await box(page, 'Services for their people').check()
  await expect(box(page, 'We do not know what brings them')).not.toBeChecked()
  await walk.expectSaved()
})

test('the result says what the choices suggest, before the levers; nothing where nothing is chosen', async ({
  page,
  walk,
}) => {
  const section = page.getByRole('region', { name: 'Before talks' })
  await page.goto('/en/walk/process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()
  const search = new URL(page.url()).search
  await page.goto(`/en/result${search}`)
  await expect(page.getByRole('heading', { name: 'All 16 levers' })).toBeVisible({
    timeout: 20_000,
  })
  await expect(section).toHaveCount(0)

  await page.goto(`/en/walk/situation${search}`)
  await walk.unfold()
  await box(page, 'Standing or recognition').check()
  await page.getByRole('checkbox', { name: 'Counter-terror rules' }).check()
  await walk.expectSaved()
  await page.goto(`/en/result${search}`)
  await expect(section.getByRole('listitem')).toHaveCount(2, { timeout: 20_000 })
  await expect(section).toContainText('It changes no score')
  await expect(section).toContainText('Standing or recognition.')
  await expect(section).toContainText('In search of legitimacy')
  await expect(page.locator('[data-reading="full"]')).toBeVisible({ timeout: 30_000 }) // what is above stands still
  await section.getByRole('link', { name: 'Let them gain standing' }).click()
  await expect(page).toHaveURL(/#lever-reputation-legitimacy$/)
  await expect(page.getByRole('heading', { name: 'Let them gain standing' })).toBeInViewport()
})

test.use({ expectedErrors: [/net::ERR_FAILED|Failed to load resource/] })
