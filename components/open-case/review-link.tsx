'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import { useReviewWords } from './use-review-words'

type ReviewLinkProps = { readonly draft: CaseDraft; readonly assessment: DraftAssessment }

/** Of a version that is submitted: how its review stands, and the way there. */
export function ReviewLink({ draft, assessment }: ReviewLinkProps) {
  const t = useTranslations('client.review')
  const locale = useLocale()
  const words = useReviewWords()
  if (assessment.status !== 'submitted') return null
  const { review } = draft
  const isOfThis = review?.assessmentId === assessment.assessmentId
  return (
    <>
      {isOfThis && <span data-review-state>{words(review)}</span>}{' '}
      <a className="np" href={`${localePath(locale, '/review')}?case=${draft.caseId}`}>
        {t('link')}
      </a>
    </>
  )
}
