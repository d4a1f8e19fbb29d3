'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import type { CaseDraft } from '@/lib/offline/draft'
import { isOpen } from '@/lib/wire/review-types'
import { useReviewWords } from './use-review-words'

/** That a case is locked while it is in review: by whom, since when, and how it is opened again. Nothing where it is not. */
export function InReviewNote({ draft }: { readonly draft: CaseDraft }) {
  const t = useTranslations('client.review')
  const locale = useLocale()
  const words = useReviewWords()
  const { review } = draft
  if (review === null || !isOpen(review.state)) return null
  return (
    <p>
      <b>{words(review)}</b> {t('locked')}{' '}
      <a href={`${localePath(locale, '/review')}?case=${draft.caseId}`}>{t('link')}</a>
    </p>
  )
}
