import type { SituationField } from '@/lib/wire/situation-fields'
import type { AssessmentReply, ItemAnswer } from '@/lib/wire/sync-types'

export type Stored<Value> = { value: Value; revision: number; madeAt: string; by: string }
export type Assessment = {
  assessmentId: string
  status: 'draft' | 'submitted'
  basedOn: string | null
  createdAt: string
  submittedAt: string | null
  answers: Map<string, Stored<ItemAnswer>>
}
export type Case = {
  createdAt: string
  besideCaseId: string | null
  situation: Map<SituationField, Stored<string>>
  assessments: Assessment[]
}

export const openAssessment = (
  assessmentId: string,
  basedOn: string | null,
  createdAt: string,
): Assessment => ({
  assessmentId,
  status: 'draft',
  basedOn,
  createdAt,
  submittedAt: null,
  answers: new Map(),
})

export function replyOf(one: Assessment): AssessmentReply {
  const { assessmentId, status, basedOn, createdAt, submittedAt } = one
  const answers = [...one.answers].map(([itemId, { value, revision, madeAt }]) => {
    return [itemId, { ...value, revision, madeAt }] as const
  })
  return {
    assessmentId,
    instrument: '1',
    status,
    revision: 1,
    basedOn,
    createdAt,
    submittedAt,
    answers: Object.fromEntries(answers),
    snapshot: status === 'submitted' ? { frozen: assessmentId } : null,
  }
}
