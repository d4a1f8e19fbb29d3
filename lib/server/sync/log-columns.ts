import type { Change } from '@/lib/wire/sync-types'
import { toColumns } from '@/lib/server/assessments/answer-columns'
import { toSituationColumns, type SituationColumns } from '@/lib/server/cases/situation-columns'
import type { ChangeKind, Prisma } from '@/prisma/generated/client'

/** What the log keeps; a deletion leaves a tombstone instead. */
export type LoggedChange = Exclude<Change, { kind: 'delete-case' }>

const kinds = {
  'create-case': 'create_case',
  'edit-situation': 'edit_situation',
  'set-answer': 'set_answer',
  submit: 'submit',
  're-assess': 're_assess',
  'take-in': 'submit', // an assessment that was submitted, elsewhere
} as const satisfies Record<LoggedChange['kind'], ChangeKind>

type LogColumns = Pick<
  Prisma.ChangeUncheckedCreateInput,
  | 'answerKind'
  | 'level'
  | 'yes'
  | 'known'
  | keyof SituationColumns
  | 'fromAssessmentId'
  | 'besideCaseId'
  | 'baseRevision'
> & {
  readonly id: string
  readonly caseId: string
  readonly kind: ChangeKind
  readonly assessmentId: string | null
  readonly itemId: string | null
  readonly field: Extract<Change, { kind: 'edit-situation' }>['field'] | null
  readonly madeAt: Date
}

/**
 * A change as the log holds it. Not in it: texts, which are kept apart; the instrument and the language, which are kept with
 * the assessment and its snapshot; and the revisions that were seen at a submission, needed only to decide on it.
 */
export function toLogColumns(change: LoggedChange): LogColumns {
  const { changeId, caseId, madeAt } = change
  const base = {
    ...{ id: changeId, caseId, kind: kinds[change.kind], madeAt: new Date(madeAt) },
    ...{ assessmentId: null, itemId: null, field: null },
  }
  switch (change.kind) {
    case 'edit-situation': {
      const { field, value, baseRevision } = change
      return { ...base, field, baseRevision, ...toSituationColumns(field, value) }
    }
    case 'set-answer': {
      const { assessmentId, itemId, answer, baseRevision } = change
      const { kind: answerKind, level, yes, known } = toColumns(answer)
      return { ...base, assessmentId, itemId, baseRevision, answerKind, level, yes, known }
    }
    case 're-assess':
      return { ...base, assessmentId: change.assessmentId, fromAssessmentId: change.fromAssessmentId }
    case 'create-case':
      return { ...base, assessmentId: change.assessmentId, besideCaseId: change.besideCaseId ?? null }
    case 'submit':
    case 'take-in':
      return { ...base, assessmentId: change.assessmentId }
  }
}
