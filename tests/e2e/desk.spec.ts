import { readFileSync } from 'node:fs'
import type { Item } from '@/lib/instrument/types'
import type { AnswerValue } from '@/lib/wire/sync-types'
import { expectAccessibleAtAllWidths } from './expect-accessible'
import { expect, test } from './fixtures'
import { extremeAnswer, makeCase } from './make-case'

/** The worst that can be answered of some groups, the best of all others, and nothing of the rest. */
const answers =
  (worst: readonly string[], open: readonly string[] = []) =>
  (item: Item): AnswerValue | null =>
    open.includes(item.group ?? '') ? null : extremeAnswer(item, worst.includes(item.group ?? ''))

test('all cases at a glance: found, filtered, seen side by side, and saved as a file', async ({
  page,
  server,
}) => {
  const make = (codeName: string, rest: Partial<Parameters<typeof makeCase>[2]> = {}) =>
    makeCase(page.request, server.address, {
      situation: { codeName, ask: `Passage for ${codeName}`, counterpart: 'The northern front' },
      answer: answers([]),
      ...rest,
    })
  await make('Heron', { answer: answers(['process', 'law']), isSubmitted: true })
  await make('Basalt', {
    answer: answers(['law'], ['fairness', 'alternatives']),
    isSubmitted: true,
    situation: { codeName: 'Basalt', kindOfAsk: 'pause', reviewDate: '2026-01-31' },
  })
  await make('Anvil', { answer: ({ id }) => (id === 'ours.held' ? { kind: 'yesno', yes: true } : null) })

  await page.goto('/en/cases')
  await page.getByRole('link', { name: 'All cases at a glance' }).click()
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(page.getByRole('row')).toHaveCount(4) // the head, and three cases
  await expect(page.getByRole('status').first()).toHaveText('3 cases that you may see.')
  await expect(row('Heron')).toContainText('Passage for Heron · of: The northern front')
  await expect(row('Heron')).toContainText('Submitted')
  await expect(row('Basalt')).toContainText('A pause in the fighting')
  await expect(row('Basalt')).toContainText('The date you set has passed')
  await expect(row('Anvil')).toContainText('Stop: they hold our people')
  await expect(
    row('Heron').getByRole('img', { name: /^Limits of law: 100 by the answers given/ }),
  ).toBeVisible()
  await expect(
    row('Basalt').getByRole('img', { name: /^Ideas of fairness: could lie between 0 and 100/ }),
  ).toBeVisible()
  await expectAccessibleAtAllWidths(page)

  // two beside each other, in the order they were picked
  await row('Heron').getByLabel('Compare').check()
  await expect(page.getByText('1 case is picked. Pick another to compare.')).toBeVisible()
  await row('Anvil').getByLabel('Compare').check()
  await page.getByRole('link', { name: 'Compare what is picked' }).click()
  await expect(page.getByRole('columnheader')).toHaveText(['Case', 'Heron', 'Anvil'])
  await expect(
    page
      .getByRole('row', { name: /^Limits of law/ })
      .getByRole('cell')
      .first(),
  ).toContainText('100 (')
  await expect(page.getByRole('row', { name: /^Needs care/ })).toContainText('Stop: they hold our people')
  await expectAccessibleAtAllWidths(page)
  await page.goBack()
  await page.getByRole('button', { name: 'Pick none' }).click()
  await expect(page).toHaveURL(/\/desk$/)

  // by keyboard alone
  await page.getByRole('heading', { name: 'Find and filter' }).click()
  await page.getByLabel('Severe weakness').selectOption('law')
  await page.getByRole('button', { name: 'Find', exact: true }).press('Enter')
  await expect(page.getByRole('row')).toHaveCount(3)
  await expect(page.getByRole('status').first()).toHaveText('2 cases are found. 3 cases that you may see.')
  await expect(page).toHaveURL(/\/desk\?factor=law$/)
  await expect(page.getByText('Limits of law: at 75 or more in 2 of 2.')).toBeVisible()

  await page.getByRole('link', { name: 'Weaknesses side by side' }).click()
  await expect(page).toHaveURL(/factor=law&view=heat$/)
  await expect(row('Heron').getByRole('cell').nth(2)).toContainText('100')
  await expect(row('Basalt').getByRole('cell').nth(1)).toContainText('open, 0–100')
  await expectAccessibleAtAllWidths(page)

  // the address holds the view: it opens as it was, in another tab or for a colleague
  await page.reload()
  await expect(page.getByRole('row')).toHaveCount(3)
  await expect(page.getByLabel('Severe weakness')).toHaveValue('law')

  await page
    .getByRole('button', { name: 'Keep this view: Limits of law, severe, Weaknesses side by side' })
    .click()
  await page.goto('/en/desk')
  await page.getByRole('heading', { name: 'Find and filter' }).click()
  await page.getByRole('link', { name: 'Limits of law, severe, Weaknesses side by side' }).click()
  await expect(page).toHaveURL(/factor=law&view=heat$/)
  await expect(page.getByRole('row')).toHaveCount(3)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'For a spreadsheet (CSV)' }).click()
  const file = readFileSync(await (await download).path(), 'utf8').split('\r\n')
  expect(file[0]).toContain('"Law, by the answers given"')
  expect(file.slice(1, 3).map((line) => /"(Heron|Basalt)"/.exec(line)?.[1])).toEqual(['Basalt', 'Heron'])
  expect(file).toHaveLength(4) // the last line ends, and nothing follows
  await expect(page.getByText('2 cases are in the file.')).toBeVisible()

  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByLabel('Find in code names').fill('nothing like it')
  await page.getByLabel('Find in code names').press('Enter')
  await expect(page.getByText('No case is found. Take out a filter.')).toBeVisible()
})
