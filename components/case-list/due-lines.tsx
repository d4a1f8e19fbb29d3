'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { Trigger } from '@/lib/instrument/look-again'
import type { Due } from '@/lib/reading/cases/due-of'

/** What calls for a new look of a case, or will, in words; marked where it is now. */
export function DueLines({ due }: { due: Due }) {
  const t = useTranslations('lookAgain')
  const format = useFormatter()
  const dates = useDeviceDates()
  const name = (them: readonly Trigger[], type: 'conjunction' | 'disjunction') =>
    format.list(
      them.map((one) => t(`triggers.${one}.short`)),
      { type },
    )
  const { date, happened, watching, isDue } = due
  const called = [
    ...(isDue && happened.length > 0 ? [t('row.happened', { what: name(happened, 'conjunction') })] : []),
    ...(isDue && date !== null && date.is !== 'ahead'
      ? [t(`row.${date.is}`, { date: dates.calendarDay(date.day) })]
      : []),
  ]
  const ahead = [
    ...(date?.is === 'ahead' ? [t('row.by', { date: dates.calendarDay(date.day) })] : []),
    ...(watching.length > 0 ? [t('row.watching', { what: name(watching, 'disjunction') })] : []),
  ]
  return (
    <>
      {called.length === 0 ? null : (
        <p className="small my-1">
          <span className="tag tag-fill">{t('row.tag')}</span> {[...called, t('row.reassess')].join(' ')}
        </p>
      )}
      {ahead.length === 0 ? null : <p className="small quiet">{ahead.join(' ')}</p>}
    </>
  )
}
