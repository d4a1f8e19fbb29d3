import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { ComparedPair } from '@/components/movement/compared-pair'
import { useAssessmentSides } from '@/components/movement/use-assessment-sides'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { useItemWords } from '@/components/words/item-words'
import { pairOf } from '@/lib/reading/movement/assessment-side'
import { useReviewCase, versionsOf } from './review-case'

/** What changed since the version that whoever reads this read last; for a first reading since the one before. */
export function Changed() {
  const t = useTranslations('review.changed')
  const dates = useDeviceDates()
  const { draft, before, reply } = useReviewCase()
  const number = before === null ? 0 : versionsOf(draft).indexOf(before) + 1
  const { lastRead } = reply
  const isRead = lastRead !== null && lastRead.assessmentId === before?.assessmentId
  return (
    <section className="section" id="changed" aria-labelledby="h-changed">
      <h2 id="h-changed">
        {before === null ? t('heading') : t('since', { number })}{' '}
        {isRead ? (
          <span className="quiet small w4">{t('read', { date: dates.day(lastRead.at) })}</span>
        ) : null}
      </h2>
      {before === null ? <p>{t('first')}</p> : <Compared before={before.assessmentId} />}
    </section>
  )
}

function Compared({ before }: { readonly before: string }) {
  const { draft, assessment } = useReviewCase()
  const words = useItemWords(null)
  const sides = useAssessmentSides(draft)
  const [from, to] = [before, assessment.assessmentId].map((id) => sides.find((side) => side.id === id))
  const pair = useMemo(() => (from === undefined || to === undefined ? null : pairOf(from, to)), [from, to])
  return pair === null ? null : <ComparedPair pair={pair} words={words} />
}
