// The walk on a weak phone (400 kbit/s, 400 ms round trip, CPU slowed 4 times), in turns with a static page that holds
// the same form and keeps answers the same way: the least any page can take. Bytes are counted until the page is idle: no
// request for 1.5 s, nothing changed for 2 s. Prints medians and ratios; judges nothing.
//   npm run bench
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import { signedIn } from '../e2e/signed-in'
import { startOwnServer } from '../integration/launch/own-server'
import { kB, median, ms, share } from './figures'
import { tapAtFirstPaint, timeWorkerTasks, type Job } from './notes-in-page'
import { staticTwin } from './static-twin'
import { CPU_SLOWDOWN, launchBrowser, openOnWeakPhone, phone, slowDown, type Loaded } from './weak-phone'

const ROUNDS = 5
const TAPS = 30
const TAP_ROUNDS = 2
const A_FINGER_RESTS_MS = 80
/** Nobody reads a question faster: what one tap sets off in the background may end before the next. */
const BETWEEN_TAPS_MS = 400
const WALK = '/en/walk/counterpart'

type Notes = { readonly firstPaint: number; readonly firstAnswer: number; readonly blocked: number }
type Visit = Notes & { readonly bytes: number; readonly scriptBytes: number }

async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const { page, loaded } = await openOnWeakPhone(context, address, tapAtFirstPaint)
  const notes = await page.evaluate<Notes>('notes')
  await page.close()
  return { ...notes, ...sizes(loaded) }
}

const sizes = ({ bytes, byPart }: Loaded) => ({ bytes, scriptBytes: byPart.script })

/**
 * Milliseconds from a tap to the next paint, the map redrawn with it, as the browser itself measures them, from the
 * moment the finger is lifted. `restMs`: how long it rests. At 0 the page is still busy with its coming down.
 */
async function tapToPaint(page: Page, restMs: number): Promise<number[]> {
  await page.evaluate(() => {
    const taps: number[] = []
    Object.assign(window, { taps })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'pointerup') taps.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  const radios = page.locator('.opts input[type=radio]')
  for (let tap = 0; tap < TAPS; tap += 1) {
    await radios.nth(tap * 3).click({ force: true, delay: restMs })
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), BETWEEN_TAPS_MS)
  }
  return page.evaluate('taps')
}

async function tapThrough(context: BrowserContext, address: string, restMs: number): Promise<number[]> {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const devtools = await context.newCDPSession(page)
  await slowDown(devtools)
  const taps = await tapToPaint(page, restMs)
  await page.close()
  return taps
}

/** Milliseconds from opening the result of late Angola to the full reading of 10,000 runs, CPU slowed. */
async function fullResult(
  context: BrowserContext,
  address: string,
  slowdown: number,
): Promise<{ total: number; longest: number; inWorker: number }> {
  const page = await context.newPage()
  await page.goto(`${address}${WALK}`)
  await page.evaluate((answers) => {
    window.kept = Object.fromEntries(
      Object.entries(answers).flatMap(([item, { level, known }]) => [
        [item, typeof level === 'boolean' ? (level ? 'yes' : 'no') : String(level)],
        [`${item}:known`, known],
      ]),
    )
    document.querySelector('form')?.dispatchEvent(new Event('change'))
  }, angolaLate.answers)
  await page.getByText('Saved on the server').first().waitFor()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(() => {
    const notes = { longest: 0 }
    Object.assign(window, { notes })
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) notes.longest = Math.max(notes.longest, task.duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.addInitScript(timeWorkerTasks)
  const start = performance.now()
  await page.goto(page.url().replace(WALK, '/en/result'))
  await page.locator('[data-reading="full"]').waitFor({ timeout: 60_000 })
  const total = performance.now() - start
  const { longest } = await page.evaluate<{ longest: number }>('notes')
  const jobs = await page.evaluate<Job[]>('jobs')
  await page.close()
  return { total, longest, inWorker: jobs.find(({ runs }) => runs === 10_000)?.ms ?? NaN }
}

function report(ours: readonly Visit[], plain: readonly Visit[], warm: readonly Visit[]): void {
  const of = (visits: readonly Visit[], key: keyof Visit) => median(visits.map((one) => one[key]))
  const ratio = (key: keyof Visit) => (of(ours, key) / of(plain, key)).toFixed(2)
  console.log(
    `first contentful paint   ${ms(of(ours, 'firstPaint'))}, static ${ms(of(plain, 'firstPaint'))}, ratio ${ratio('firstPaint')} (reach 1.15)`,
  )
  console.log(
    `first answer kept        ${ms(of(ours, 'firstAnswer'))}, static ${ms(of(plain, 'firstAnswer'))}, ratio ${ratio('firstAnswer')} (reach 1.15)`,
  )
  console.log(
    `transferred until idle   ${kB(of(ours, 'bytes'))} (reach 150), static ${kB(of(plain, 'bytes'))}`,
  )
  console.log(`JavaScript until idle    ${kB(of(ours, 'scriptBytes'))} (reach 135)`)
  console.log(
    `main thread blocked      ${ms(of(ours, 'blocked'))} (reach 250), static ${ms(of(plain, 'blocked'))}`,
  )
  console.log(
    `warm first answer        ${ms(of(warm, 'firstAnswer'))}, ratio to static ${(of(warm, 'firstAnswer') / of(plain, 'firstAnswer')).toFixed(2)} (reach 1.40)`,
  )
}

async function measureLoading(browser: Browser, walk: string, twin: string): Promise<void> {
  const [ours, plain, warm]: [Visit[], Visit[], Visit[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = await browser.newContext(signedInPhone)
    plain.push(await visit(fresh, twin))
    ours.push(await visit(fresh, walk))
    warm.push(await visit(fresh, walk))
    await fresh.close()
  }
  report(ours, plain, warm)
}

async function measureTaps(context: BrowserContext, walk: string, twin: string): Promise<void> {
  for (const restMs of [0, A_FINGER_RESTS_MS]) {
    const [ours, plain]: [number[], number[]] = [[], []]
    for (let round = 0; round < TAP_ROUNDS; round += 1) {
      plain.push(...(await tapThrough(context, twin, restMs)))
      ours.push(...(await tapThrough(context, walk, restMs)))
    }
    const at95 = (taps: number[]) => share(taps, 0.95)
    const figures = (taps: number[]) => `${ms(median(taps))} / ${ms(at95(taps))}`
    const ratios = `${(median(ours) / median(plain)).toFixed(2)} / ${(at95(ours) / at95(plain)).toFixed(2)}`
    console.log(
      `tap to paint, ${String(restMs).padStart(2)} ms rest median, p95 ${figures(ours)}, static ${figures(plain)}, ratio ${ratios} (reach 1.40), ${String(ours.length)} taps`,
    )
  }
}

async function measureFilledIn(context: BrowserContext, walk: string): Promise<void> {
  const page = await context.newPage()
  await page.addInitScript(timeWorkerTasks)
  await page.goto(walk, { waitUntil: 'networkidle' })
  await tapToPaint(page, 0)
  await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), 2000)
  const previews = (await page.evaluate<Job[]>('jobs')).slice(2) // the first two also draw the random numbers
  console.log(
    `preview, 2,000 runs      ${ms(median(previews.map((job) => job.ms)))} in the worker, at full speed (reach 30), ${String(previews.length)} of them`,
  )
  const devtools = await context.newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  console.log(`heap, filled in          ${(usedSize / 1e6).toFixed(1)} MB (reach 8)`)
  await page.close()
}

async function measureResult(context: BrowserContext, address: string): Promise<void> {
  const results = []
  const unslowed = []
  for (let round = 0; round < ROUNDS; round += 1) {
    results.push(await fullResult(context, address, CPU_SLOWDOWN))
    unslowed.push(await fullResult(context, address, 1))
  }
  console.log(
    `full result, 10,000 runs ${ms(median(results.map(({ total }) => total)))} from opening the page`,
  )
  // the browser slows the page, not its workers, and the slowing itself takes a core: so without it, times four
  const inWorker = median(unslowed.map((result) => result.inWorker))
  console.log(
    `  of it in the worker    ${ms(inWorker)} at full speed, four times ${ms(4 * inWorker)} (reach 1,500)`,
  )
  console.log(`longest task meanwhile   ${ms(median(results.map(({ longest }) => longest)))} (reach 50)`)
}

async function measure(browser: Browser, address: string): Promise<void> {
  const walk = `${address}${WALK}`
  const twin = await staticTwin(await (await fetch(walk)).text(), walk)
  await measureLoading(browser, walk, twin.address)
  const context = await browser.newContext(signedInPhone)
  await measureTaps(context, walk, twin.address)
  twin.server.close()
  await measureFilledIn(context, walk)
  await measureResult(context, address)
}

const server = await startOwnServer()
const signedInPhone = { ...phone, storageState: await signedIn(server) }
const browser = await launchBrowser()
try {
  await measure(browser, server.address)
} finally {
  await browser.close()
  await server.kill()
}
