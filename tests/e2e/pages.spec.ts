import type { Page } from '@playwright/test'
import { walkPages } from '@/lib/instrument/walk'
import { workedExamples } from '@/lib/literature/cases/worked-examples'
import { guides } from '@/lib/literature/guides'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { CaseListReply } from '@/lib/wire/sync-types'
import { expectAccessible, expectAccessibleAtAllWidths, widths } from './expect-accessible'
import { expect, test } from './fixtures'
import { isWhole } from './is-whole'
import { makeCase } from './make-case'
import { openPage } from './open-page'

// many pages, each for itself: the workers share them
test.describe.configure({ mode: 'parallel' })

/** Where not all is tried: so many of the pages that are drawn alike, of other content. */
const alike = <Value>(all: readonly Value[], ofSample: readonly Value[]) => (isWhole ? all : ofSample)

const paths = [
  '',
  '/cases',
  '/desk',
  '/open-file',
  '/save-file',
  '/result',
  '/table-card',
  '/movement',
  '/raters',
  '/examples',
  '/glossary',
  '/guides',
  ...alike(guides, guides.slice(0, 1)).map(({ id }) => `/guides/${id}`),
  '/method',
  ...alike(['/method/reputation-denounce'], []),
  '/sources',
  '/documented',
  '/documented/angola-1990',
  ...alike(['/reading?documented=angola-1990', '/why'], []),
  '/why?example=angola-late',
  '/examples/angola-movement',
  ...alike(['/what-if'], []),
  '/what-if#questions=1&answers=process.time:3,ours.denounced:y&suppose=process.time:1',
  ...alike(workedExamples.slice(0, 2), workedExamples.slice(0, 1)).map(({ id }) => `/examples/${id}`),
  ...alike(walkPages, ['situation', 'process', 'check']).map((page) => `/walk/${page}`),
]

/** One page of each frame: of these axe is asked in English too where not all is tried, at the narrowest and at a desk. */
const frames = ['', '/walk/process', '/examples/angola-early', '/documented', '/guides/law']

for (const path of paths) {
  if (isWhole || frames.includes(path))
    test(`/en${path} has nothing axe objects to, and fits a phone and a desk`, async ({ page, baseURL }) => {
      await open(page, baseURL, 'en', path)
      await expectAccessibleAtAllWidths(page, frames.includes(path) ? ['narrow', 'desk'] : ['narrow'])
    })

  // its words are all accented, so that one opening shows all of it
  test(`/en-XB${path} has all its text from the message catalogue, from right to left, fits a phone, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize(widths.phone)
    await open(page, baseURL, 'en-XB', path)
    const { cases } = (await (await page.request.get('/api/sync')).json()) as CaseListReply
    const written = cases.flatMap(({ codeName }) => shownText(codeName).match(/\p{L}+/gu) ?? [])
    const words = await escapedWords(page)
    expect(words.filter((word) => !written.includes(word) && !ofTheBrowser.test(word))).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl')
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
}

/** Opens a page in a language; the list of cases has one to list. */
async function open(page: Page, address: string | undefined, language: string, path: string) {
  const isList = path === '/cases'
  const situation = { codeName: 'Pale Ferry' }
  if (isList) await makeCase(page.request, address ?? '', { situation, answer: () => null })
  await openPage(page, `/${language}${path}`)
  if (isList) await expect(page.getByText(situation.codeName).first()).toBeVisible()
}

/** What the browser itself writes between the parts of a list and in a date. */
const ofTheBrowser =
  /^(and|Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)$/

/** Words in plain letters, in text or in a label: what did not come from the catalogue. Citations stay as they are. */
function escapedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement
      if (holder === null || holder.closest('script, style, noscript, .cite, bdi') !== null) continue
      texts.push(node.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
    }
    return texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? [])
  })
}

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/404 \(Not Found\).*nowhere/] })
  test('says so', async ({ page }) => {
    const response = await page.goto('/en/nowhere/at-all')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Cases' })).toBeVisible()
  })
})

test('no page asks anything of another host, and scripts run only by the content policy', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  for (const path of ['', '/walk/process', '/examples/angola-late']) {
    const response = await openPage(page, `/en${path}`)
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self' 'sha256-")
    expect(policy).not.toContain('unsafe')
  }
  expect([...hosts]).toEqual([baseURL])
})
