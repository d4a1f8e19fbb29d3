import { kB, median, ms } from './figures'
import { launchBrowser, openOnWeakPhone, phone } from './weak-phone'

const ROUNDS = 5

/** From the first byte asked for: the question is painted; and the script runs, so that a tap is kept and sent. */
type Visit = { readonly painted: number; readonly usable: number; readonly bytes: number }

/** Opens the page of a phone at a question, on a weak phone and slow 3G, and prints how soon it can be answered, and all its bytes. */
export async function measurePhonePage(address: string): Promise<void> {
  const browser = await launchBrowser()
  const visits: Visit[] = []
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext(phone)
      const isThere = "document.querySelectorAll('input[name=level]').length > 1"
      const { page, loaded } = await openOnWeakPhone(context, address, () => undefined, isThere)
      const times = await page.evaluate(() => ({
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        usable: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
          .domContentLoadedEventEnd,
      }))
      visits.push({ ...times, bytes: loaded.bytes })
      await context.close()
    }
  } finally {
    await browser.close()
  }
  const of = (part: keyof Visit) => median(visits.map((visit) => visit[part]))
  console.log(
    `workshop, a weak phone on slow 3G: question painted after ${ms(of('painted'))}, usable after ${ms(of('usable'))} (wanted: 1500 ms), ${kB(of('bytes'))} in all (wanted: 20 kB)`,
  )
}
