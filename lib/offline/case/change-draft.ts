import type { CaseDraft, CaseState, DraftAnswer, DraftAssessment, DraftField } from '@/lib/offline/draft'
import type { SituationField } from '@/lib/wire/sync-types'

/** Small, typed ways to replace one part of a case. Each returns a new value; nothing is altered in place. */

export function withDraft(state: CaseState, replace: (draft: CaseDraft) => CaseDraft): CaseState {
  return state.draft === null ? state : { ...state, draft: replace(state.draft) }
}

export function withAssessment(
  state: CaseState,
  assessmentId: string,
  replace: (assessment: DraftAssessment) => DraftAssessment,
): CaseState {
  return withDraft(state, (draft) => ({
    ...draft,
    assessments: draft.assessments.map((one) => (one.assessmentId === assessmentId ? replace(one) : one)),
  }))
}

export function withAnswer(
  state: CaseState,
  { assessmentId, itemId }: { readonly assessmentId: string; readonly itemId: string },
  replace: (answer: DraftAnswer) => DraftAnswer,
): CaseState {
  return withAssessment(state, assessmentId, (assessment) => {
    const answer = assessment.answers[itemId]
    if (answer === undefined) return assessment
    return { ...assessment, answers: { ...assessment.answers, [itemId]: replace(answer) } }
  })
}

export function withField(
  state: CaseState,
  field: SituationField,
  replace: (value: DraftField) => DraftField,
): CaseState {
  return withDraft(state, (draft) => ({
    ...draft,
    situation: { ...draft.situation, [field]: replace(draft.situation[field]) },
  }))
}

export const assessmentOf = (state: CaseState, assessmentId: string): DraftAssessment | undefined =>
  state.draft?.assessments.find((one) => one.assessmentId === assessmentId)

/** Items of an assessment that wait for the person to choose between two values. */
export const itemsInConflict = (assessment: DraftAssessment): readonly string[] =>
  Object.entries(assessment.answers).flatMap(([itemId, answer]) => (answer.conflict === null ? [] : [itemId]))
