// The result of a submitted case, opened on a weak phone (400 kbit/s, 400 ms round trip, CPU slowed 4 times) by a device that
// has nothing of it yet (first), then by the same device again (warm), in turns with a static page that holds the same
// result. Everything is counted until the page is idle: no request for 1.5 s, nothing changed for 2 s. Judges nothing.
//   npm run bench
import type { Browser, BrowserContext } from '@playwright/test'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import type { AnswerValue } from '@/lib/wire/sync-types'
import { makeCase } from '../e2e/make-case'
import { signedIn } from '../e2e/signed-in'
import { startOwnServer } from '../integration/launch/own-server'
import { kB, median, ms } from './figures'
import { noteBrief } from './notes-in-page'
import { staticTwin } from './static-twin'
import { launchBrowser, openOnWeakPhone, phone, type Loaded, type Part } from './weak-phone'

const ROUNDS = 5

type Visit = {
  readonly loaded: Loaded
  readonly standsAt: number
  readonly longTasks: number
  readonly longest: number
  readonly shift: number
}

async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const { page, loaded } = await openOnWeakPhone(context, address, noteBrief, 'notes.standsAt > 0')
  const { standsAt, tasks, shift } = await page.evaluate<{
    standsAt: number
    tasks: { start: number; duration: number }[]
    shift: number
  }>('notes')
  await page.close()
  const after = tasks.filter(({ start }) => start > standsAt).map(({ duration }) => duration)
  return { loaded, standsAt, longTasks: after.length, longest: Math.max(0, ...after), shift }
}

/** The answers of late Angola, submitted; the path of its result. */
async function submitCase(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ ...signedInPhone, baseURL: address })
  const caseId = await makeCase(context.request, address, {
    situation: { codeName: 'Bench' },
    isSubmitted: true,
    answer: ({ id }): AnswerValue | null => {
      const level = angolaLate.answers[id]?.level
      if (level === undefined) return null
      return typeof level === 'boolean' ? { kind: 'yesno', yes: level } : { kind: 'level', level }
    },
  })
  await context.close()
  return `${address}/en/result?case=${caseId}`
}

/** The document as it is once the result stands in it. */
async function renderedResult(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage(signedInPhone)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('#brief').waitFor({ timeout: 60_000 })
  const html = await page.content()
  await page.close()
  return html
}

function report(name: string, visits: readonly Visit[], plain: readonly Visit[], reachMs: number): void {
  const of = (from: readonly Visit[], read: (one: Visit) => number) => median(from.map(read))
  const stands = of(visits, ({ standsAt }) => standsAt)
  const fixed = of(plain, ({ standsAt }) => standsAt)
  console.log(
    `brief stands, ${name.padEnd(10)} ${ms(stands)} (reach ${String(reachMs)}), static ${ms(fixed)}, ratio ${(stands / fixed).toFixed(2)}`,
  )
  console.log(
    `  tasks over 50 ms after ${String(of(visits, ({ longTasks }) => longTasks))} (reach 0), longest ${ms(of(visits, ({ longest }) => longest))}; layout shift ${of(visits, ({ shift }) => shift).toFixed(3)} (reach .05)`,
  )
  const parts: readonly Part[] = ['html', 'script', 'css', 'font', 'data']
  const total = of(visits, ({ loaded }) => loaded.bytes)
  console.log(
    `  transferred until idle ${kB(total)}: ${parts.map((part) => `${part} ${kB(of(visits, ({ loaded }) => loaded.byPart[part]))}`).join(', ')}`,
  )
}

function reportScripts({ loaded }: Visit): void {
  const largestFirst = [...loaded.scripts].toSorted(([, a], [, b]) => b - a)
  for (const [name, bytes] of largestFirst) console.log(`    ${kB(bytes).padStart(8)}  ${name}`)
}

async function measure(browser: Browser, address: string): Promise<void> {
  const result = await submitCase(browser, address)
  const twin = await staticTwin(await renderedResult(browser, result), result)
  const [first, warm, plain]: [Visit[], Visit[], Visit[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = await browser.newContext(signedInPhone)
    plain.push(await visit(fresh, twin.address))
    first.push(await visit(fresh, result))
    warm.push(await visit(fresh, result))
    await fresh.close()
  }
  twin.server.close()
  report('first', first, plain, 6000)
  for (const one of first.slice(0, 1)) reportScripts(one)
  report('warm', warm, plain, 2500)
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
