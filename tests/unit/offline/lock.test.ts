import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { coverScript } from '@/components/people/cover/cover-script'

type Kept = Record<string, string>
type Heard = { readonly type: string; readonly [more: string]: unknown }

const minute = 60_000
const now = 1_000_000_000_000

/** A page that begins to load in a browser which keeps this, as far as the script at its top can tell. */
class LoadingPage {
  covered = false
  readonly #listeners = new Map<string, ((event: Heard) => void)[]>()
  readonly document

  constructor(
    readonly kept: Kept,
    { path = '/en/cases', cookie = 'open-3000=1' } = {},
  ) {
    this.document = {
      cookie,
      documentElement: {
        toggleAttribute: (_: string, isOn: boolean) => {
          this.covered = isOn
        },
      },
    }
    runInNewContext(coverScript, {
      document: this.document,
      window: {},
      localStorage: kept,
      location: { port: '3000', pathname: path },
      Date: { now: () => now },
      Event: function (this: { type: string }, type: string) {
        this.type = type
      },
      addEventListener: (type: string, listener: (event: Heard) => void) => {
        this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener])
      },
      dispatchEvent: (event: Heard) => {
        this.hear(event)
      },
    })
  }

  hear(event: Heard): void {
    for (const listener of this.#listeners.get(event.type) ?? []) listener(event)
  }

  press(key: string, timeStamp: number): void {
    this.hear({ type: 'keydown', key, timeStamp, repeat: false })
  }
}

const person = { 'counterweight-person': 'amal' }
const withPassphrase = { ...person, 'counterweight-secret': 'amal' }
const seenBefore = (ms: number) => ({ 'counterweight-seen': String(now - ms) })

describe('a page that loads', () => {
  it('is open where nothing was locked', () => {
    expect(new LoadingPage({}).covered).toBe(false)
    expect(new LoadingPage(withPassphrase).covered).toBe(false)
  })

  it('is covered where the same person locked another tab, or this one before it was loaded again', () => {
    expect(new LoadingPage({ ...person, 'counterweight-locked': 'amal' }).covered).toBe(true)
    expect(new LoadingPage({ 'counterweight-locked': '-' }).covered).toBe(true)
  })

  it('is open to another person, who sees nothing of who locked', () => {
    expect(new LoadingPage({ ...person, 'counterweight-locked': 'basim' }).covered).toBe(false)
  })

  it('leaves open the page where one comes in', () => {
    const locked = { ...person, 'counterweight-locked': 'amal' }
    expect(new LoadingPage(locked, { path: '/en/start' }).covered).toBe(false)
    expect(new LoadingPage(locked, { path: '/en/startled' }).covered).toBe(true)
  })

  it('is covered ten minutes after somebody last touched one, if nothing else was chosen', () => {
    expect(new LoadingPage({ ...person, ...seenBefore(10 * minute - 1) }).covered).toBe(false)
    expect(new LoadingPage({ ...person, ...seenBefore(10 * minute) }).covered).toBe(true)
    const after30 = { ...person, 'counterweight-lock-after-amal': '30' }
    expect(new LoadingPage({ ...after30, ...seenBefore(29 * minute) }).covered).toBe(false)
    expect(new LoadingPage({ ...after30, ...seenBefore(30 * minute) }).covered).toBe(true)
    const never = { ...person, 'counterweight-lock-after-amal': '0' }
    expect(new LoadingPage({ ...never, ...seenBefore(9_999 * minute) }).covered).toBe(false)
  })

  it('is not covered by time where nobody came in', () => {
    expect(new LoadingPage(seenBefore(99 * minute)).covered).toBe(false)
  })

  it('is covered in a browser that was started anew, if its person has a passphrase', () => {
    expect(new LoadingPage({ ...withPassphrase }, { cookie: '' }).covered).toBe(true)
    expect(new LoadingPage({ ...person }, { cookie: '' }).covered).toBe(false)
    const page = new LoadingPage({}, { cookie: '' })
    expect(page.document.cookie).toMatch(/^open-3000=1;/) // until the browser ends: no date
  })
})

describe('an open page', () => {
  it('is covered by Shift three times, and by no shorter or slower way', () => {
    const page = new LoadingPage({ ...person })
    for (const at of [0, 200]) page.press('Shift', at)
    page.press('A', 300) // a capital letter
    for (const at of [400, 600]) page.press('Shift', at)
    expect(page.covered).toBe(false)
    page.press('Shift', 5_000)
    expect(page.covered).toBe(false)
    for (const at of [9_000, 9_300, 9_600]) page.press('Shift', at)
    expect(page.covered).toBe(true)
    expect(page.kept['counterweight-locked']).toBe('amal')
  })

  it('is covered, and open again, when another tab is', () => {
    const page = new LoadingPage({ ...person })
    page.kept['counterweight-locked'] = 'amal'
    page.hear({ type: 'storage' })
    expect(page.covered).toBe(true)
    Reflect.deleteProperty(page.kept, 'counterweight-locked')
    page.hear({ type: 'storage' })
    expect(page.covered).toBe(false)
  })
})
