import type { Page } from '@playwright/test'
import { widths } from './expect-accessible'
import { expect, test } from './fixtures'
import { makeCase } from './make-case'

async function openList(page: Page, address: string | undefined, codeName: string) {
  await makeCase(page.request, address ?? '', { situation: { codeName }, answer: () => null })
  await page.goto('/en/cases')
}

test('a case whose name nobody can see is called a case without a code name', async ({ page, baseURL }) => {
  await openList(page, baseURL, '\u3164')
  await expect(page.getByRole('heading', { name: 'Case without a code name' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete: Case without a code name' }).first()).toBeVisible()
})

test('a name cannot turn the words around it', async ({ page, baseURL }) => {
  await openList(page, baseURL, 'River\u202Egnirts (3)')
  await page.getByRole('button', { name: 'Rivergnirts (3)' }).click()
  await expect(page.getByRole('heading', { name: 'Delete' })).toHaveText(/“\u2068Rivergnirts \(3\)\u2069”/)
})

test('a long name without a space fits a phone', async ({ page, baseURL }) => {
  await page.setViewportSize(widths.phone)
  await openList(page, baseURL, 'Northern_Road_Access_Negotiation_2026_Second_Round')
  const link = page.getByRole('link', { name: /^Northern_Road/ })
  await expect(link).toBeVisible()
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await beyond()).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: /^Delete: Northern/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await beyond()).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await link.click()
  await expect(page.locator('.caseline')).toContainText('Northern_Road')
  expect(await beyond()).toBeLessThanOrEqual(0)
})

test.describe('in Yangon, after midnight', () => {
  test.use({ timezoneId: 'Asia/Yangon' })

  test('a print bears the day of the device', async ({ page, baseURL }) => {
    const caseId = await makeCase(page.request, baseURL ?? '', {
      situation: { codeName: 'Grey Heron' },
      answer: ({ kind }) => (kind === 'level' ? { kind, level: 2 } : { kind, yes: false }),
    })
    await page.clock.setFixedTime('2026-11-29T19:08:00Z')
    await page.goto(`/en/card?case=${caseId}`)
    const foot = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--print-foot'))
    await expect.poll(foot, { timeout: 60_000 }).toContain('Nov 30, 2026')
  })
})

test('a device that does not know its time zone writes dates in words all the same', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const resolvedOptions = Reflect.get(Intl.DateTimeFormat.prototype, 'resolvedOptions')
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown' }
    }
  })
  await openList(page, baseURL, 'Wide Sky')
  const row = page.getByRole('listitem').filter({ hasText: 'Wide Sky' })
  await expect(row).toContainText(/\b20\d\d\b/) // the year, whichever it is
  await expect(row).not.toContainText('GMT')
})

test('under forced colours what is chosen stands out, and nothing else looks chosen', async ({
  page,
  walk,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/en/walk/process')
  await walk.choose('process.time', '3')
  await expect(page.locator('.pm .dot-on').first()).toBeAttached()
  const colours = await page.evaluate(() => {
    const of = (place: string, property: string) => {
      const element = document.querySelector(place)
      return element === null ? place : getComputedStyle(element).getPropertyValue(property)
    }
    const system = (name: string) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = name
      return getComputedStyle(probe).color
    }
    return {
      canvas: system('Canvas'),
      text: system('CanvasText'),
      full: of('.pm .dot-on', 'fill'),
      empty: of('.pm .dot-off', 'fill'),
      chosen: of('.opt:has(:checked)', 'border-inline-start-color'),
      other: of('.opt:not(:has(:checked))', 'border-inline-start-color'),
      here: of('.pm a[aria-current]', 'border-inline-start-color'),
      elsewhere: of('.pm a:not([aria-current])', 'border-inline-start-color'),
    }
  })
  const { canvas, text, ...drawn } = colours
  expect(canvas).not.toBe(text)
  expect(drawn).toEqual({
    ...{ full: text, empty: canvas, chosen: text, other: canvas, here: text, elsewhere: canvas },
  })
})

test('no field gives what is typed to a spell checker', async ({ page }) => {
  await page.goto('/en/walk/situation')
  const checked = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('input, textarea')].filter((field) => field.spellcheck),
  )
  expect(checked).toHaveLength(0)
})

test('a date that the disk has damaged is shown as it stands, never as another, and the case stays', async ({
  page,
  baseURL,
  walk,
}) => {
  const caseId = await makeCase(page.request, baseURL ?? '', {
    situation: { codeName: 'Torn Calendar', reviewDate: '2031-02-28' },
    answer: ({ kind }) => (kind === 'level' ? { kind, level: 2 } : { kind, yes: false }),
    isSubmitted: true,
  })
  await page.goto(`/en/result?case=${caseId}`)
  await walk.expectSaved()
  await page.goto('/en')
  await damageDates(page)
  await page.goto('/en/cases')
  const row = page.getByRole('listitem').filter({ hasText: 'Torn Calendar' })
  await expect(row).toContainText('Submitted 2O26-11')
  await expect(row).toContainText('2031-02-31')
  for (const path of ['result', 'card', 'movement', 'raters', 'walk/check']) {
    await page.goto(`/en/${path}?case=${caseId}`)
    await expect(page.locator('main')).toContainText('Torn Calendar', { timeout: 60_000 })
    await expect(page.locator('body')).not.toContainText('Invalid Date')
  }
})

/** Writes into every case of this device dates that are none. */
const damageDates = (page: Page) =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(new Error('the disk does not answer'))
        }
      })
    const database = await done(indexedDB.open('counterweight'))
    const cases = database.transaction('cases', 'readwrite').objectStore('cases')
    for (const stored of (await done(cases.getAll())) as unknown[]) {
      const text = JSON.stringify(stored)
        .replaceAll('2031-02-28', '2031-02-31')
        .replace(/"(submittedAt|createdAt|savedAt|updatedAt|madeAt)":"[^"]*"/g, '"$1":"2O26-11"')
      await done(cases.put(JSON.parse(text)))
    }
    database.close()
  })
