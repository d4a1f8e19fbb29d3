import { useTranslations } from 'next-intl'
import { useNames } from '@/components/people/use-names'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { ReviewEntry } from '@/lib/wire/review-types'
import { useReviewCase, versionsOf } from './review-case'

/** All that was decided so far, the newest first, each with the version it binds and whether it still holds. */
export function Decisions() {
  const t = useTranslations('review.decisions')
  const { draft, reply } = useReviewCase()
  const versions = versionsOf(draft).map(({ assessmentId }) => assessmentId)
  return (
    <section className="section" id="decisions" aria-labelledby="h-decisions">
      <h2 id="h-decisions">{t('heading')}</h2>
      {reply.reviews.length === 0 ? (
        <p className="quiet">{t('none')}</p>
      ) : (
        <ul className="rlist">
          {reply.reviews.map((review) => (
            <li key={review.reviewId}>
              <OneReview review={review} number={versions.indexOf(review.assessmentId) + 1} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OneReview({ review, number }: { readonly review: ReviewEntry; readonly number: number }) {
  const t = useTranslations('review.decisions')
  const lapses = useTranslations('client.review.lapse')
  const names = useNames()
  const dates = useDeviceDates()
  const { submittedBy, submittedAt, state, since, endorsedUntil, lapse } = review
  const until = endorsedUntil === null ? '' : dates.calendarDay(endorsedUntil)
  return (
    <>
      <p className="small quiet">
        {t('sent', { number, who: names.person(submittedBy.name), when: dates.moment(submittedAt) })}
      </p>
      {review.decisions.map(({ kind, by, at, words }) => (
        <div key={at} className="my-2">
          <p>
            <b>{t(`kind.${kind}`, { number })}</b>{' '}
            {kind === 'endorse' && until !== '' ? t('until', { date: until }) : null}{' '}
            <span className="quiet">{t('by', { who: names.person(by.name), when: dates.moment(at) })}</span>
          </p>
          {shownText(words) === '' ? null : <p className="whitespace-pre-wrap">{shownText(words)}</p>}
        </div>
      ))}
      {lapse === null ? null : (
        <p>
          <span className="tag">{t('lapsed')}</span> {lapses(lapse, { until })}
        </p>
      )}
      {state === 'taken-back' ? <p>{t('takenBack', { when: dates.moment(since) })}</p> : null}
    </>
  )
}
