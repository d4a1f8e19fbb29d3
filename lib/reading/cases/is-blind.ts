import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'

/** What tells how far a case is: its draft, or only its status where this device does not hold it. */
export type CaseProgress = {
  readonly draft: Pick<CaseDraft, 'assessments'> | null
  readonly status: DraftAssessment['status']
}

/** Whether somebody is still making a first assessment here, and must not see anybody else's answers before it is done. */
export const isBlind = ({ draft, status }: CaseProgress): boolean =>
  draft === null ? status === 'draft' : draft.assessments.every((assessment) => assessment.status === 'draft')
