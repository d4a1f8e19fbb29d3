import type { Locator, Page } from '@playwright/test'
import { expectAccessible, widths } from './expect-accessible'
import { expect, test } from './fixtures'
import { makeCase } from './make-case'

/** By keyboard alone: the next places of the page, until this has the focus. */
async function tabTo(page: Page, wanted: Locator) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await wanted.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('It is not reached by Tab')
}

const press = async (page: Page, wanted: Locator, key = 'Enter') => {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}

test('a trainer tells an own case, sees what leaves it, and keeps the counts, by keyboard alone', async ({
  page,
  server,
}) => {
  test.setTimeout(300_000)
  await makeCase(page.request, server.address, {
    situation: { codeName: 'Heron', counterpart: 'Salim al-Masri', area: 'Marib' },
    answer: ({ kind }) => (kind === 'level' ? { kind, level: 1 } : { kind, yes: false }),
  })
  await page.setViewportSize(widths.phone)
  await page.goto('/en/workshops/new')
  await press(page, page.getByRole('link', { name: 'An own case' }))
  await expect(page.getByRole('heading', { name: 'Which case?' })).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Heron' }))
  const write = async (label: string, text: string) => {
    await tabTo(page, page.getByLabel(label, { exact: true }))
    await page.keyboard.insertText(text)
  }
  const open = page.getByRole('button', { name: 'Open the workshop' })
  const leaves = page.getByRole('region', { name: 'This leaves the case, word for word' })
  await expect(leaves.locator('mark')).toHaveCount(0)
  await expect(leaves).not.toContainText(/Heron|Marib|Masri/)
  await write('Title on the wall', 'A road by the river')
  await write('The story', 'The MASRIS hold the road.\nSince 2019 they ask for fuel.')
  await expect(leaves.locator('mark')).toHaveText(['MASRIS', '2019'])
  await expect(leaves).toContainText('2 words of the case, or numbers, still stand in it.')
  await expect(open).toBeDisabled()
  await press(
    page,
    page.getByLabel('At the end, show what the case itself answers', { exact: false }),
    'Space',
  )
  await press(page, page.getByLabel('Dry run, with made-up participants.', { exact: false }), 'Space')
  await press(
    page,
    page.getByLabel('I have read this as somebody from there would.', { exact: false }),
    'Space',
  )
  await expect(open).toBeEnabled()
  await expectAccessible(page)
  await page.setViewportSize(widths.desk)

  // whatever changes after it was confirmed is to be read again
  await page.getByLabel('The story', { exact: true }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('A family holds the road.\nThey ask for fuel.')
  await expect(leaves).toContainText('No word of the case and no number was found in it.')
  await expect(open).toBeDisabled()
  await press(
    page,
    page.getByLabel('I have read this as somebody from there would.', { exact: false }),
    'Space',
  )
  await press(page, open)
  await expect(page.getByRole('heading', { name: 'A road by the river' })).toBeVisible()
  await expect(page.getByText('A family holds the road.')).toBeVisible()
  // ten questions are too many for a test: to the levers after the first
  for (const seen of ['18 of 18 have answered', 'Closed. 18 answers.', 'Where the room agrees']) {
    await page.keyboard.press('PageDown')
    await expect(page.getByText(seen)).toBeVisible()
  }
  await press(page, page.getByRole('button', { name: 'To the levers' }))
  for (const seen of [
    '18 of 18 have answered',
    'Closed. 18 answers.',
    'What the room would try',
    'What your answers say about the levers',
    'What the case itself says',
  ]) {
    await expect(page.getByText(seen).first()).toBeVisible()
    if (seen !== 'What the case itself says') await page.keyboard.press('PageDown')
  }
  await expect(page.getByRole('heading', { name: 'What the case itself says' })).toBeVisible()
  await expect(page.getByText('in the room chose the same.')).toBeVisible()
  await expectAccessible(page)

  await press(page, page.getByRole('button', { name: 'End', exact: true }))
  await press(page, page.getByRole('button', { name: 'End and keep counts' }))
  await press(page, page.getByRole('link', { name: 'An own case', exact: true }))
  await expect(page.getByRole('heading', { name: 'Workshop: An own case' })).toBeVisible()
  await expect(page.getByText('18 phones answered.', { exact: false })).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/road by the river|family|Heron|Marib|Masri/)
  await expectAccessible(page)
  await tabTo(page, page.getByRole('link', { name: 'Counts as a table (CSV)' }))

  await page.goto('/en/workshops/script/angola-late')
  await expectAccessible(page)
  await tabTo(page, page.getByRole('button', { name: 'Print' }))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Common mistakes' })).toBeVisible()
})
