import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { Answers } from '@/lib/instrument/types'
import { kabul1998 } from '@/lib/literature/cases/kabul-1998'
import { storyOf } from '@/lib/literature/cases/story-of'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import type { Band, ScoreResult } from '@/lib/scoring/types'
import { expect, test, wordsOf } from './fixtures'
import { extremeAnswer, makeCase } from './make-case'
import { Sandbox } from './sandbox'

const root = resolve(import.meta.dirname, '../..')
const kabul = '/en/examples/kabul-1998'

/** What the command line says of Kabul with some answers replaced, and its own outcomes left out, as on the page. */
function scoreOnTheCommandLine(changes: Answers): ScoreResult {
  const { answers } = toScoreInput(kabul1998)
  const input = JSON.stringify({
    ...{ instrument: 'current', leaveOut: storyOf(kabul1998.id) },
    answers: { ...answers, ...changes },
  })
  const scorer = ['--import', 'tsx', 'lib/scoring/command-line/score.ts', '-']
  return JSON.parse(
    execFileSync(process.execPath, scorer, { cwd: root, encoding: 'utf8', input }),
  ) as ScoreResult
}

const leverWords = JSON.parse(readFileSync(resolve(root, 'lib/i18n/locales/en/levers.json'), 'utf8')) as {
  levers: Record<string, Record<string, { name: string }>>
}

function leverName(id: string): string {
  const [family = '', lever = ''] = id.split('.')
  return leverWords.levers[family]?.[lever]?.name ?? id
}

const bandNames: Readonly<Record<Band, string>> = {
  consider: 'Consider',
  'with-care': 'Only with care',
  'not-now': 'Not now',
}

async function expectBandsOf(sandbox: Sandbox, { levers }: ScoreResult) {
  for (const band of ['consider', 'with-care', 'not-now'] as const) {
    const expected = levers.filter((lever) => lever.band === band).map(({ id }) => leverName(id))
    expect(await sandbox.leversIn(bandNames[band])).toEqual(expected)
  }
}

test('what Kabul would be with more trust is what the command line says, and the result stays', async ({
  page,
}) => {
  await page.goto(kabul)
  const sandbox = new Sandbox(page)
  const result = page.locator('#levers')
  const before = await result.innerText()
  await sandbox.open()
  await sandbox.suppose('counterpart.trust', '3')
  const trusted = { 'counterpart.trust': { level: 3, known: 'observed' } } as const
  await expectBandsOf(sandbox, scoreOnTheCommandLine(trusted))
  const turned = sandbox.part.getByRole('listitem').filter({ hasText: 'The answers now speak for it.' })
  await expect(turned.filter({ hasText: leverName('persuade.norms') })).toHaveCount(1)

  await sandbox.suppose('counterpart.image', '4')
  await sandbox.suppose('process.security', '0')
  const more = {
    ...trusted,
    'counterpart.image': { level: 4, known: 'observed' },
    'process.security': { level: 0, known: 'observed' },
  } as const
  const expected = scoreOnTheCommandLine(more)
  expect(expected.levers.find(({ id }) => id === 'reputation.denounce')?.conditions.state).toBe('favourable')
  await expectBandsOf(sandbox, expected)
  await expect(sandbox.part.getByRole('heading', { name: 'Supposed: 3 answers' })).toBeVisible()

  // the result above and below is not the sandbox
  expect(await result.innerText()).toBe(before)
  await sandbox.part.getByRole('button', { name: 'Back to the answers' }).click()
  await expect(sandbox.banner).toHaveCount(0)
  await expect(sandbox.part.getByText('Nothing is supposed.')).toBeVisible()
  await expect(sandbox.question).toBeFocused()
})

test('the smallest change that turns a lever is named, and can be supposed', async ({ page }) => {
  await page.goto(kabul)
  const sandbox = new Sandbox(page)
  await sandbox.open()
  await sandbox.part.getByLabel('Which lever?').selectOption('persuade.norms')
  await expect(sandbox.part.getByText('Now: answers speak both ways.')).toBeVisible()
  await expect(sandbox.part.getByRole('heading', { name: 'The smallest single change' })).toBeVisible()
  await sandbox.part.getByRole('button', { name: 'Suppose this: ' }).first().click()
  await sandbox.settle()
  await expect(sandbox.part.getByRole('heading', { name: 'What would move' })).toBeFocused()
  await expect(sandbox.part.getByRole('heading', { name: 'Supposed: 1 answer' })).toBeVisible()
  await expect(
    sandbox.part
      .getByRole('listitem')
      .filter({ hasText: leverName('persuade.norms') })
      .last(),
  ).toContainText('The answers now speak for it.')

  await page.goto('/en/examples/angola-late')
  await sandbox.open()
  await sandbox.part.getByLabel('Which lever?').selectOption('alternatives.pressure')
  await expect(sandbox.part.getByText('No single answer would make it stand better.')).toBeVisible()
})

/** Everything the device keeps. */
function deviceContents(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, failed) => {
        request.onsuccess = () => {
          done(request.result)
        }
        request.onerror = () => {
          failed(new Error('the database does not answer'))
        }
      })
    // when the page was last touched is no content either
    const noted = Object.entries(localStorage).filter(([name]) => name !== 'counterweight-seen')
    const kept: unknown[] = [noted, Object.entries(sessionStorage)]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await wait(indexedDB.open(name))
      for (const store of database.objectStoreNames)
        kept.push(name, store, await wait(database.transaction(store).objectStore(store).getAll()))
      database.close()
    }
    // when the server was last heard from, and how much of the list came, is no content
    return JSON.parse(
      JSON.stringify(kept, (key, value: unknown) =>
        ['savedAt', 'cursor', 'pages'].includes(key) ? null : value,
      ),
    ) as unknown
  })
}

test('supposing changes nothing on the device or the server, and its link names no case', async ({
  page,
  baseURL,
  walk,
}) => {
  const caseId = await makeCase(page.request, baseURL ?? '', {
    situation: { codeName: 'Juniper crossing', ask: 'Passage for two convoys' },
    answer: (item, at) => (at % 3 === 0 ? null : extremeAnswer(item, at % 2 === 0)),
  })
  const onServer = async () => (await page.request.get(`/api/sync?case=${caseId}`)).text()
  await page.goto(`/en/result?case=${caseId}`)
  await walk.expectSaved()
  await expect(page.getByText('The result is shown.')).toBeAttached({ timeout: 30_000 })
  const kept = { device: await deviceContents(page), server: await onServer() }
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`)
  })

  const sandbox = new Sandbox(page)
  await sandbox.open()
  await sandbox.suppose('counterpart.trust', '2')
  await sandbox.suppose('process.time', 'We do not know')
  await expect(sandbox.banner).toBeVisible()
  const link = await sandbox.link.inputValue()
  expect(link).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/en\/what-if#questions=1&answers=[a-z.:0-4,]+&suppose=counterpart\.trust:2,process\.time:u$/,
  )
  expect(link).not.toContain(caseId)
  expect(link).not.toMatch(/juniper|convoy/i)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await sandbox.part.getByRole('button', { name: 'Copy the link' }).click()
  await expect(sandbox.part.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  expect({ device: await deviceContents(page), server: await onServer() }).toEqual(kept)

  await page.reload()
  await walk.expectSaved()
  await sandbox.open()
  await expect(sandbox.banner).toHaveCount(0)
  await sandbox.suppose('counterpart.trust', '2')
  await sandbox.part.getByRole('button', { name: 'Back to your answers' }).click()
  await expect(sandbox.banner).toHaveCount(0)
  expect({ device: await deviceContents(page), server: await onServer() }).toEqual(kept)
  expect(sent).toEqual([])
})

test('a link opens with what it supposes, asks the server for nothing of it, and goes back in one click', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(
    '/en/what-if#questions=1&answers=process.time:3,ours.denounced:y,law.coverage:x&suppose=process.time:1,counterpart.trust:u',
  )
  const sandbox = new Sandbox(page)
  await sandbox.settle()
  await expect(page.getByText('Here each answer counts as told by one source you trust.')).toBeVisible()
  await page.getByText('The 3 answers in the link').click()
  await expect(page.getByText(wordsOf('process.time').anchors['3'] ?? '').first()).toBeVisible()
  await expect(sandbox.part.getByText(wordsOf('process.time').anchors['1'] ?? '').first()).toBeVisible()
  await sandbox.part.getByRole('button', { name: 'Back to the answers in the link' }).click()
  await expect(sandbox.banner).toHaveCount(0)
  // what the bar of each page asks for tells nothing of it
  expect(
    asked.filter((url) =>
      /api(?!\/review\/waiting$)|process\.time/.test(
        decodeURIComponent(new URL(url).pathname + new URL(url).search),
      ),
    ),
  ).toEqual([])

  await page.goto('/en/what-if#questions=2&answers=&suppose=process.time:1')
  await expect(page.getByRole('alert').first()).toContainText('version “2” of the questions')
  await page.goto('/en/what-if#questions=1&answers=&suppose=<script>:1')
  await expect(page.getByRole('alert').first()).toContainText('a question that does not exist: “<script>”')
})
