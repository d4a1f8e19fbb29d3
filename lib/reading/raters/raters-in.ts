import type { Member } from '@/lib/reading/cases/case-groups'
import type { Answers } from '@/lib/instrument/types'
import type { CaseDraft } from '@/lib/offline/draft'
import { toAnswers } from '@/lib/wire/to-answers'
import { firstFinished } from './first-finished'

export type Rater = {
  readonly letter: string
  readonly caseId: string
  readonly instrument: string
  readonly answers: Answers
}

type Row = { readonly caseId: string; readonly draft: CaseDraft | null }

/** The first finished assessment of each assessor on this device, in the order of their letters. */
export function ratersIn(members: readonly Member<Row>[]): readonly Rater[] {
  return members.flatMap(({ row: { caseId, draft }, letter }) => {
    const done = firstFinished(draft)
    if (done === undefined) return []
    return [{ letter, caseId, instrument: done.instrument, answers: toAnswers(done.answers) }]
  })
}
