import type { AnswerValue, Change, ItemAnswer } from '@/lib/wire/sync-types'

let last = 0

/** Ids in order, so that a failing run reads the same every time. */
export function newId(): string {
  last += 1
  return `00000000-0000-4000-8000-${last.toString(16).padStart(12, '0')}`
}

export const MADE_AT = '2026-11-22T08:00:00.000Z'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
const base = (caseId: string) => ({ changeId: newId(), caseId, madeAt: MADE_AT })

export type Ids = { readonly caseId: string; readonly assessmentId: string }
export const newIds = (): Ids => ({ caseId: newId(), assessmentId: newId() })

export const createCase = ({ caseId, assessmentId }: Ids, instrument = '1'): Of<'create-case'> => ({
  ...base(caseId),
  kind: 'create-case',
  assessmentId,
  instrument,
})

export const level = (value: 0 | 1 | 2 | 3 | 4, note = ''): ItemAnswer => ({
  value: { kind: 'level', level: value },
  known: 'observed',
  note,
})

export const saying = (value: AnswerValue | null, note = ''): ItemAnswer => ({ value, known: null, note })

export const setAnswer = (
  { caseId, assessmentId }: Ids,
  itemId: string,
  answer: ItemAnswer,
  baseRevision = 0,
): Of<'set-answer'> => ({ ...base(caseId), kind: 'set-answer', assessmentId, itemId, answer, baseRevision })

export const editSituation = (
  { caseId }: Ids,
  field: Of<'edit-situation'>['field'],
  value: string,
  baseRevision = 0,
): Of<'edit-situation'> => ({ ...base(caseId), kind: 'edit-situation', field, value, baseRevision })

export const submit = ({ caseId, assessmentId }: Ids, seen: Record<string, number> = {}): Of<'submit'> => ({
  ...base(caseId),
  kind: 'submit',
  assessmentId,
  seen,
  language: 'en',
})

export const reAssess = (
  { caseId, assessmentId: fromAssessmentId }: Ids,
  assessmentId = newId(),
): Of<'re-assess'> => ({ ...base(caseId), kind: 're-assess', assessmentId, fromAssessmentId })

export const deleteCase = ({ caseId }: Ids): Of<'delete-case'> => ({ ...base(caseId), kind: 'delete-case' })
