import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test as base, expect, type Browser, type Page } from '@playwright/test'
import { currentInstrument } from '@/lib/instrument/instruments'
import { getItem } from '@/lib/instrument/items-by-id'
import { getPageOf, type WalkPage } from '@/lib/instrument/walk'
import type { Answer, Known } from '@/lib/instrument/types'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'
import { signedIn } from './signed-in'

type ItemWords = {
  readonly name: string
  readonly question: string
  readonly anchors: Readonly<Record<string, string>>
}

const knownLabels: Readonly<Record<Known, string>> = {
  observed: 'We saw it',
  reported: 'We were told',
  assumed: 'We assume it',
}

const catalogue = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../lib/i18n/locales/en/instrument-1.json'), 'utf8'),
) as { readonly items: Readonly<Record<string, Readonly<Record<string, ItemWords>>>> }

/** The words of an item as they stand on the page. */
export function wordsOf(itemId: string): ItemWords {
  const [group = '', topic = ''] = itemId.split('.')
  const words = catalogue.items[group]?.[topic]
  if (words === undefined) throw new Error(`No words for ${itemId}`)
  return words
}

/** A person at the walk: opens pages, finds questions by their words, answers them. */
export class Walk {
  constructor(private readonly page: Page) {}

  async open(page: WalkPage) {
    const search = new URL(this.page.url(), 'http://none').search
    await this.page.goto(`/en/walk/${page}${search}`)
  }

  /** Opens what is folded on the page of the case. */
  async unfold() {
    for (const fold of await this.page.locator('details.fold').all()) {
      if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
    }
  }

  question(itemId: string) {
    return this.page.getByRole('group', { name: wordsOf(itemId).question })
  }

  async choose(itemId: string, anchor: string) {
    const words = wordsOf(itemId).anchors[anchor] ?? anchor
    await this.question(itemId).getByRole('radio', { name: words, exact: true }).check()
  }

  async answer(itemId: string, answer: Answer) {
    if ('notApplicable' in answer) return this.choose(itemId, 'Does not apply here')
    const anchor = typeof answer.level === 'boolean' ? (answer.level ? 'yes' : 'no') : String(answer.level)
    await this.choose(itemId, anchor)
    await this.question(itemId).getByRole('radio', { name: knownLabels[answer.known] }).check()
  }

  pageOf(itemId: string): WalkPage {
    return getPageOf(getItem(currentInstrument, itemId))
  }

  async expectSaved() {
    await expect(this.status).toContainText('Saved on the server', { timeout: 15_000 })
  }

  get status() {
    return this.page.locator('.saveline')
  }
}

/** Opens an address on another device, which shares nothing with the first but the server. */
export async function openElsewhere(browser: Browser, address: string) {
  const secondDevice = await browser.newContext()
  const other = await secondDevice.newPage()
  await other.goto(address)
  return { secondDevice, other, otherWalk: new Walk(other) }
}

const scripts = '**/_next/static/**/*.js'

/** Lets no script arrive in the page until the function it gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let count = 0
  await page.route(scripts, async (route) => {
    count += 1
    await held
    await route.continue()
  })
  return () => {
    release()
    expect(count, 'scripts that were held').toBeGreaterThan(0)
  }
}

/** Refuses the page every script until the function it gives is called. */
export async function refuseScripts(page: Page): Promise<() => void> {
  let isRefused = true
  let count = 0
  await page.route(scripts, (route) => {
    if (!isRefused) return route.continue()
    count += 1
    return route.abort()
  })
  return () => {
    isRefused = false
    expect(count, 'scripts that were refused').toBeGreaterThan(0)
  }
}

type Fixtures = { emptyDatabase: undefined; walk: Walk; expectedErrors: RegExp[] }

/**
 * Each worker has a server and a database of its own, started as people start them, where it is signed in; and each test finds
 * no case there: no test depends on which others ran before it. Fails a test on any error the browser reports, unless the test
 * says which ones it causes on purpose.
 */
export const test = base.extend<Fixtures, { server: OwnServer }>({
  server: [
    async ({}, use) => {
      const server = await startOwnServer()
      await use(server)
      await server.end()
    },
    { scope: 'worker', timeout: 900_000 }, // milliseconds: the first start builds the pages
  ],
  emptyDatabase: [
    async ({ server }, use) => {
      await server.empty()
      await use(undefined)
    },
    { auto: true },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.address)
  },
  storageState: async ({ server }, use) => {
    await use(await signedIn(server))
  },
  expectedErrors: [[], { option: true }],
  walk: async ({ page }, use) => {
    await use(new Walk(page))
  },
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await use(page)
    expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([])
  },
})

export { expect }
