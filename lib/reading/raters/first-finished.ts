import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'

/**
 * The assessment that a person made before anybody's answers could be compared with theirs: the oldest that is submitted,
 * confirmed or not. Later ones may have been made with the others in view. undefined: none is submitted.
 */
export const firstFinished = (draft: CaseDraft | null): DraftAssessment | undefined =>
  draft?.assessments.find(({ status }) => status !== 'draft')
