import { useLocale, useTranslations } from 'next-intl'
import { useReviewWords } from '@/components/open-case/use-review-words'
import { localePath } from '@/components/ui/locale-path'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { shownText } from '@/lib/reading/cases/shown-text'
import { isOpen } from '@/lib/wire/review-types'
import { DemandLines } from './demand-lines'
import { useReviewCase } from './review-case'
import { SendForReview } from './send-for-review'
import { TakeBack } from './take-back'

/** Which version of which case this is, how its review stands, and what demands a sign-off. */
export function ReviewHead({ name }: { readonly name: string }) {
  const t = useTranslations('review')
  const locale = useLocale()
  const words = useReviewWords()
  const dates = useDeviceDates()
  const { draft, assessment, number, reply } = useReviewCase()
  const { caseId, situation, review } = draft
  const isOfThis = review?.assessmentId === assessment.assessmentId
  const isInReview = review !== null && isOpen(review.state)
  const isEndorsed = isOfThis && review.state === 'endorsed' && review.lapse === null
  const parts = [situation.counterpart.value, situation.ask.value, situation.area.value].map(shownText)
  return (
    <>
      <h1>{t('title', { name, number })}</h1>
      <p className="quiet small">{parts.filter((part) => part !== '').join(' · ')}</p>
      <p>
        {assessment.submittedAt === null
          ? null
          : t('submitted', { date: dates.moment(assessment.submittedAt) })}{' '}
        <b>{isOfThis ? words(review) : t('notSent')}</b>
        {isInReview && reply.mayDecide ? ` ${t('lockedWhile')}` : ''}
      </p>
      <DemandLines />
      <nav aria-label={t('onThisPage')} className="rowx np small">
        {(['changed', 'map', 'levers', 'evidence', 'said', 'decide'] as const).map((part) => (
          <a className="tall" key={part} href={`#${part}`}>
            {t(`nav.${part}`)}
          </a>
        ))}
        <a className="tall" href={`${localePath(locale, '/result')}?case=${caseId}`}>
          {t('wholeResult')}
        </a>
        <a className="tall" href={`${localePath(locale, '/case-access')}?case=${caseId}`}>
          {t('whoSees')}
        </a>
      </nav>
      {reply.mayWork && isInReview ? <TakeBack /> : null}
      {reply.mayWork && !isInReview && !isEndorsed ? <SendForReview /> : null}
    </>
  )
}
