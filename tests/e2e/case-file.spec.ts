import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { startOwnServer, type OwnServer } from '@/tests/integration/launch/own-server'
import { mostFileBytes } from '@/lib/travel/file-header'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import type { CaseReply } from '@/lib/wire/sync-types'
import { expectAccessibleAtAllWidths } from './expect-accessible'
import { expect, test as base, Walk, wordsOf } from './fixtures'
import { extremeAnswer, makeCase } from './make-case'
import { openPage } from './open-page'
import { signedIn } from './signed-in'

/** Another copy, on a database of its own. */
const test = base.extend<{ copy: OwnServer }>({
  copy: async ({}, use) => {
    const server = await startOwnServer()
    await use(server)
    await server.end()
  },
})
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|401 \(Unauthorized\)|410 \(Gone\)/] })

type Saved = { readonly path: string; readonly name: string; readonly passphrase: string }

/** Saves the case of the page that is open, with the proposed passphrase. */
async function saveFile(page: Page, path: string): Promise<Saved> {
  const passphrase = (await page.locator('form bdi').textContent()) ?? ''
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).press('Enter')
  const file = await download
  await file.saveAs(path)
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}.`)).toBeVisible()
  return { path, name: file.suggestedFilename(), passphrase }
}

async function openFile(page: Page, { path, passphrase }: Pick<Saved, 'path' | 'passphrase'>) {
  await page.getByLabel('Case file', { exact: true }).setInputFiles(path)
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByLabel('Passphrase').press('Enter')
}

/** All that the pages of files need has come: the network may go. */
const expectReady = (page: Page) =>
  expect(page.locator('form button[type=submit]')).not.toHaveAttribute('aria-disabled', 'true')

/** A person at another copy, who shares nothing with the first. */
async function atTheOtherCopy(browser: Browser, copy: OwnServer, path: string) {
  const context = await browser.newContext({ baseURL: copy.address, storageState: await signedIn(copy) })
  const other = await context.newPage()
  await openPage(other, path)
  return { context, other, otherWalk: new Walk(other) }
}

const caseOf = async (page: Page, caseId: string) =>
  (await (await page.request.get(`/api/sync?case=${caseId}`)).json()) as CaseReply

test('a case goes to another copy as a file, without a network, and back with what was changed there', async ({
  page,
  walk,
  browser,
  copy,
}, testInfo) => {
  await page.goto('/en/walk/situation')
  await page.getByLabel('Code name').fill('Blue River')
  await walk.expectSaved()
  await walk.open('process')
  await walk.answer('process.security', { level: 2, known: 'reported' })
  await walk.expectSaved()
  const caseId = new URL(page.url()).searchParams.get('case') ?? ''

  await page.goto('/en/cases')
  await page.getByRole('link', { name: 'Save as a file: Blue River' }).click()
  await expect(page.getByText('Case: Blue River')).toBeVisible()
  await expectReady(page)
  await page.context().setOffline(true)
  const first = await saveFile(page, testInfo.outputPath('first'))
  await page.context().setOffline(false)
  expect(first.name).toMatch(/^case-\d{4}-\d\d-\d\d\.counterweight$/)
  const text = readFileSync(first.path, 'latin1')
  for (const word of ['Blue', 'River', 'process', caseId]) expect(text).not.toContain(word)

  const { context, other, otherWalk } = await atTheOtherCopy(browser, copy, '/en/cases')
  await other.getByRole('link', { name: 'Open a case file' }).click()
  await expectReady(other)
  await context.setOffline(true)
  await openFile(other, { ...first, passphrase: '0000 0000 0000 0000 0000 0000' })
  await expect(other.getByRole('alert').filter({ hasText: 'The passphrase is not right' })).toBeVisible()
  await openFile(other, first)
  await expect(other.locator('.note').filter({ hasText: 'on this device now' })).toContainText('1 answer')
  await openFile(other, first)
  await expect(other.getByText('Nothing new: this copy has all that is in the file.')).toBeVisible()
  await context.setOffline(false)
  await other.getByRole('link', { name: 'Open the case' }).click()
  await otherWalk.expectSaved()
  expect(await caseOf(other, caseId)).toMatchObject({
    situation: { codeName: { value: 'Blue River' } },
    assessments: [
      { answers: { 'process.security': { value: { kind: 'level', level: 2 }, known: 'reported' } } },
    ],
  })

  // both change one answer; there another one, too
  await otherWalk.open('process')
  await otherWalk.choose('process.security', '4')
  await otherWalk.answer('process.time', { level: 3, known: 'observed' })
  await otherWalk.expectSaved()
  await openPage(other, `/en/save-file?case=${caseId}`)
  const second = await saveFile(other, testInfo.outputPath('second'))
  await context.close()
  await page.goto(`/en/walk/process?case=${caseId}`)
  await walk.choose('process.security', '0')
  await walk.expectSaved()

  await openPage(page, '/en/open-file')
  await openFile(page, second)
  await expect(page.getByText('The case was updated from the file.')).toBeVisible()
  await expect(page.getByText('In 1 place this copy and the file say different things.')).toBeVisible()
  await page.getByRole('link', { name: 'Choose among the answers' }).click()
  const question = wordsOf('process.security')
  await page.getByRole('link', { name: question.name }).first().click()
  const conflict = page.getByRole('alert').filter({ hasText: 'The case file says something else' })
  await expect(conflict).toContainText(question.anchors['4'] ?? '')
  await page.getByRole('button', { name: `Use theirs: ${question.name}` }).press('Enter')
  await expect(conflict).toBeHidden()
  await walk.expectSaved()
  expect((await caseOf(page, caseId)).assessments[0]?.answers).toMatchObject({
    'process.security': { value: { kind: 'level', level: 4 } },
    'process.time': { value: { kind: 'level', level: 3 } },
  })
})

test('a submitted case with a passphrase of one’s own keeps its day and its answers where it was not before', async ({
  page,
  browser,
  baseURL,
  server,
}, testInfo) => {
  test.setTimeout(120_000)
  const caseId = await makeCase(page.request, baseURL ?? '', {
    situation: { codeName: 'Grey Heron', area: 'North' },
    answer: (item) => extremeAnswer(item, true),
    isSubmitted: true,
  })
  const before = await caseOf(page, caseId)
  await openPage(page, `/en/save-file?case=${caseId}`)
  await page.getByRole('radio', { name: 'Use a passphrase of my own' }).check()
  await page.getByLabel('Your passphrase').fill('fourteen char.')
  await page.getByRole('button', { name: 'Save the file' }).click()
  await expect(page.getByText('This passphrase is too short.')).toBeVisible()
  await expect(page.getByLabel('Your passphrase')).toBeFocused()
  await expectAccessibleAtAllWidths(page)
  const passphrase = 'four old lamps in a boat'
  await page.getByLabel('Your passphrase').fill(passphrase)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  await (await download).saveAs(testInfo.outputPath('submitted'))

  await server.empty() // as on another copy, together with a browser that has nothing
  const { context, other, otherWalk } = await atTheOtherCopy(browser, server, '/en/open-file')
  await openFile(other, { path: testInfo.outputPath('submitted'), passphrase: ` ${passphrase}` })
  await expect(other.getByText('1 submitted assessment')).toBeVisible()
  await expectAccessibleAtAllWidths(other)
  await other.getByRole('link', { name: 'Open the case' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Grey Heron')
  await otherWalk.expectSaved()
  const [assessment] = (await caseOf(other, caseId)).assessments
  const [original] = before.assessments
  expect(assessment?.submittedAt).toBe(original?.submittedAt)
  const { result } = SnapshotSchema.parse(original?.snapshot)
  expect(assessment?.snapshot).toMatchObject({ result })
  await context.close()
})

test('a file that is damaged, newer, too large, of another kind or of a deleted case is refused in words, and nothing of it is taken', async ({
  page,
  baseURL,
  browser,
  server,
}, testInfo) => {
  test.setTimeout(120_000)
  const caseId = await makeCase(page.request, baseURL ?? '', {
    situation: { codeName: 'Red Hill' },
    answer: () => null,
  })
  await openPage(page, `/en/save-file?case=${caseId}`)
  const saved = await saveFile(page, testInfo.outputPath('whole'))
  const whole = readFileSync(saved.path)
  const madeOf = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(testInfo.outputPath(name), bytes)
    return { path: testInfo.outputPath(name), passphrase: saved.passphrase }
  }
  const edited = Buffer.from(whole)
  edited.writeUInt8(edited.readUInt8(edited.length - 40) ^ 1, edited.length - 40)
  const refusals = [
    [madeOf('cut', whole.subarray(0, 300)), 'The end of this file is missing.'],
    [madeOf('other', 'A letter'), 'This is not a case file of Counterweight.'],
    [madeOf('edited', edited), 'The passphrase is not right, or the file was changed on its way.'],
    [
      madeOf('newer', whole.toString('latin1').replace('"version":1', '"version":2')),
      'a newer Counterweight',
    ],
    [madeOf('large', new Uint8Array(mostFileBytes + 1)), 'This file is too large to be a case file.'],
  ] as const

  const elsewhere = await browser.newContext({
    baseURL: server.address,
    storageState: { cookies: [], origins: [] },
  })
  const signedOut = await elsewhere.newPage()
  await openPage(signedOut, '/en/open-file')
  await signedOut.getByRole('button', { name: 'Open the file' }).click()
  await expect(signedOut.getByText('Choose a file first.')).toBeVisible()
  await expect(signedOut.getByLabel('Case file', { exact: true })).toBeFocused()
  for (const [file, words] of refusals) {
    await openFile(signedOut, file)
    await expect(signedOut.getByRole('alert').filter({ hasText: words })).toBeVisible()
  }
  await signedOut.goto('/en/cases')
  await expect(signedOut.getByText('Red Hill')).toHaveCount(0)
  await elsewhere.close()

  await page.goto('/en/cases')
  await page.getByRole('button', { name: 'Delete: Red Hill' }).click()
  await page.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(page.getByText('“Red Hill” was deleted.')).toBeVisible()
  await openPage(page, '/en/open-file')
  await openFile(page, saved)
  await expect(page.getByRole('alert').filter({ hasText: 'This case was deleted' })).toBeVisible()
  await page.goto('/en/cases')
  await expect(page.getByRole('link', { name: 'Red Hill', exact: true })).toHaveCount(0)
})
