import type { CaseDraft, CaseState, DraftAssessment } from '@/lib/offline/draft'

/** Small, typed ways to replace one part of a case. Each returns a new value; nothing is altered in place. */

/** What every edit brings along: its ids and its time, fixed when the person made it. */
export type Made = { readonly caseId: string; readonly changeId: string; readonly madeAt: string }

export function withDraft(state: CaseState, replace: (draft: CaseDraft) => CaseDraft): CaseState {
  if (state.draft === null) return state
  const draft = replace(state.draft)
  return draft === state.draft ? state : { ...state, draft }
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

export const touched = (state: CaseState, updatedAt: string): CaseState =>
  withDraft(state, (draft) => ({ ...draft, updatedAt }))

export const assessmentOf = (state: CaseState, assessmentId: string): DraftAssessment | undefined =>
  state.draft?.assessments.find((one) => one.assessmentId === assessmentId)
