import type { ReviewReply, WaitingReply } from '@/lib/wire/review-types'
import type { Browser } from '@/tests/integration/people/api'
import type { Ids } from '@/tests/integration/sync/changes'

type By = { readonly browser: Browser }

/** What came of an act of a review: `done`, or why it was refused. */
export const post = async (by: By, act: string, body: object): Promise<string> => {
  const said = await by.browser.ask('POST', `review/${act}`, body)
  return said.status === 200 ? 'done' : (said.body as { error: string }).error
}
export const send = (by: By, ids: Ids, situation = 1) => post(by, 'send', { ...ids, situation })
export const decide = (by: By, ids: Ids, kind: string, endorsedUntil: string | null = null) =>
  post(by, 'decide', { ...ids, kind, words: 'Ask a second source first.', endorsedUntil })
export const read = async (by: By, { caseId }: Ids) =>
  (await by.browser.ask('GET', `review?case=${caseId}`)).body as ReviewReply
export const waiting = async (by: By, { caseId }: Ids) =>
  ((await by.browser.ask('GET', 'review/waiting')).body as WaitingReply).cases.find(
    (row) => row.caseId === caseId,
  )?.why
/** A day so many days from today, such as 2026-12-03. */
export const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)
