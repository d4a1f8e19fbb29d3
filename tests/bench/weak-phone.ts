import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test'
import type { Browser as Found } from '../browser/starts'
import { ms } from './figures'

export const CPU_SLOWDOWN = 4
export const phone = { viewport: { width: 360, height: 740 } }
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
/** A page is idle when it has asked for nothing for the first time, and changed nothing for the second. */
const IDLE_MS = { requests: 1500, changes: 2000 }
const LONGEST_WAIT_MS = 60_000

/** What came over the wire for a page itself, headers included. What a worker fetches on its own is not in it. */
export type Part = 'html' | 'script' | 'css' | 'font' | 'data'
export type Loaded = {
  readonly bytes: number
  readonly byPart: Readonly<Record<Part, number>>
  /** Bytes of each script, by the name of its file. */
  readonly scripts: ReadonlyMap<string, number>
}

const partOf: Readonly<Record<string, Part>> = {
  Document: 'html',
  Script: 'script',
  Stylesheet: 'css',
  Font: 'font',
}

export async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

/**
 * Opens an address on slow 3G with a slowed processor and waits until the page is idle. `notes`: what runs inside the page from
 * before its first script on. `stands`: an expression that is true once what is waited for is there; a page that is busy with a
 * long task seems idle meanwhile.
 */
export async function openOnWeakPhone(
  context: BrowserContext,
  address: string,
  notes: () => void,
  stands = 'true',
): Promise<{ readonly page: Page; readonly loaded: Loaded }> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_3G)
  await slowDown(devtools)
  const traffic = watchTraffic(devtools)
  await page.addInitScript(noteChanges)
  await page.addInitScript(notes)
  await page.goto(address, { waitUntil: 'load', timeout: LONGEST_WAIT_MS })
  await page.waitForFunction(stands, undefined, { timeout: LONGEST_WAIT_MS })
  await untilIdle(page, traffic.quietMs)
  return { page, loaded: traffic.loaded() }
}

const noteChanges = () => {
  Object.assign(window, { changedAt: 0 })
  new MutationObserver(() => {
    Object.assign(window, { changedAt: performance.now() })
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}

async function untilIdle(page: Page, quietMs: () => number): Promise<void> {
  const giveUpAt = performance.now() + LONGEST_WAIT_MS
  while (performance.now() < giveUpAt) {
    const unchanged = await page.evaluate<number>('performance.now() - window.changedAt')
    if (unchanged >= IDLE_MS.changes && quietMs() >= IDLE_MS.requests) return
    await page.evaluate(() => new Promise((done) => setTimeout(done, 250)))
  }
  const unchanged = await page.evaluate<number>('performance.now() - window.changedAt')
  throw new Error(`${page.url()} was never idle: changed ${ms(unchanged)} ago, asked ${ms(quietMs())} ago`)
}

function watchTraffic(devtools: CDPSession) {
  const kinds = new Map<string, { readonly part: Part; readonly name: string }>()
  const byPart: Record<Part, number> = { html: 0, script: 0, css: 0, font: 0, data: 0 }
  const scripts = new Map<string, number>()
  let lastAt = performance.now()
  const stir = () => {
    lastAt = performance.now()
  }
  // not by what is still open: the end of a worker's own script is told to nobody
  for (const event of ['Network.requestWillBeSent', 'Network.dataReceived', 'Network.loadingFailed'] as const)
    devtools.on(event, stir)
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    const name = new URL(response.url).pathname.split('/').at(-1) ?? ''
    kinds.set(requestId, { part: partOf[type] ?? (name.endsWith('.js') ? 'script' : 'data'), name })
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { part, name } = kinds.get(requestId) ?? { part: 'data', name: '' }
    byPart[part] += encodedDataLength
    if (part === 'script') scripts.set(name, (scripts.get(name) ?? 0) + encodedDataLength)
    stir()
  })
  return {
    quietMs: () => performance.now() - lastAt,
    loaded: (): Loaded => ({
      bytes: Object.values(byPart).reduce((sum, bytes) => sum + bytes, 0),
      byPart,
      scripts,
    }),
  }
}

/** The browser that the tests find, too. */
export async function launchBrowser(): Promise<Browser> {
  const found = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/browser/resolve-browser.ts'], {
      cwd: resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as Found
  return chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.environment },
  })
}
