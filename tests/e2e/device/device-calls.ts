// What the tests ask of the device's storage, in a page that has it.
import type { Page } from '@playwright/test'
import type {} from './device-page'

/** Makes a case with one answer and gives its ids. Resolves when the disk has it. */
export const startCase = (page: Page) =>
  page.evaluate(async () => {
    const created = await device.createCase()
    if (!created.ok) throw new Error(created.problem.kind)
    const { caseId, assessments } = created.value
    return { caseId, assessmentId: assessments[0]?.assessmentId ?? '' }
  })

export type Ids = Awaited<ReturnType<typeof startCase>>

export const note = (page: Page, { caseId, assessmentId }: Ids, itemId: string, words: string) =>
  page.evaluate(
    (said) => device.setAnswer(said.caseId, said.assessmentId, said.itemId, { note: said.words }),
    { caseId, assessmentId, itemId, words },
  )

export const notes = (page: Page, { caseId }: Ids) =>
  page.evaluate(async (id) => {
    const opened = await device.openCase(id)
    if (!opened.ok) return opened.problem
    const answers = opened.value.assessments.at(-1)?.answers ?? {}
    return Object.fromEntries(Object.entries(answers).map(([itemId, answer]) => [itemId, answer.note]))
  }, caseId)

export const saveState = (page: Page, { caseId }: Ids) =>
  page.evaluate((id) => device.saveStateOf(id), caseId)

export const start = (page: Page) =>
  page.evaluate(() => {
    device.startSync()
  })
