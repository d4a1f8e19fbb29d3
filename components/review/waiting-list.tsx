'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCaseRows } from '@/components/open-case/use-case-rows'
import { localePath } from '@/components/ui/locale-path'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { shownText } from '@/lib/reading/cases/shown-text'
import { useWaiting } from './use-waiting'

const mostShown = 8

/** On the first page: the cases that wait for whoever is signed in, and why. Nothing while none does. */
export function WaitingList() {
  const t = useTranslations('review.waiting')
  const locale = useLocale()
  const dates = useDeviceDates()
  const waiting = useWaiting()
  const rows = useCaseRows()?.rows
  if (waiting.length === 0) return null
  const nameOf = (caseId: string) =>
    shownText(rows?.find((row) => row.caseId === caseId)?.codeName ?? '') || t('unnamed')
  return (
    <section className="section" id="waiting" aria-labelledby="h-waiting">
      <h2 id="h-waiting">{t('heading')}</h2>
      <ul className="rlist mt-2">
        {waiting.slice(0, mostShown).map(({ caseId, why, since }) => (
          <li key={caseId}>
            <a className="w6" href={`${localePath(locale, '/review')}?case=${caseId}`}>
              {nameOf(caseId)}
            </a>
            <p className="small quiet num">{t(`why.${why}`, { since: dates.day(since) })}</p>
          </li>
        ))}
      </ul>
      {waiting.length > mostShown ? (
        <p className="small">{t('more', { count: waiting.length - mostShown })}</p>
      ) : null}
    </section>
  )
}
