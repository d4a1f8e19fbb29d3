import { createContext, useContext } from 'react'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import type { ReviewReply } from '@/lib/wire/review-types'

/** What every part of a review is drawn from. */
export type ReviewCase = {
  readonly draft: CaseDraft
  /** The newest submitted version: the one that is looked at. */
  readonly assessment: DraftAssessment
  /** Its number among the submitted versions, from 1. */
  readonly number: number
  /** The version that it is compared with; null: it is the first. */
  readonly before: DraftAssessment | null
  readonly reply: ReviewReply
  /** Something was done: says so, and asks for everything anew. */
  readonly onDone: (said: string) => void
}

export const ReviewContext = createContext<ReviewCase | null>(null)

export function useReviewCase(): ReviewCase {
  const found = useContext(ReviewContext)
  if (found === null) throw new Error('A part of a review stands outside of one')
  return found
}

/** The submitted versions of a case, oldest first. */
export const versionsOf = ({ assessments }: CaseDraft): readonly DraftAssessment[] =>
  assessments.filter(({ status }) => status === 'submitted')
