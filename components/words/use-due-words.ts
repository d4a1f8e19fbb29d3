import { useFormatter, useTranslations } from 'next-intl'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { Trigger } from '@/lib/instrument/look-again'
import type { Due } from '@/lib/reading/cases/due-of'

/** What calls for a new look of a case now, and what will, each in a sentence. */
export function useDueWords(): (due: Due) => {
  readonly called: readonly string[]
  readonly ahead: readonly string[]
} {
  const t = useTranslations('lookAgain')
  const format = useFormatter()
  const dates = useDeviceDates()
  const name = (them: readonly Trigger[], type: 'conjunction' | 'disjunction') =>
    format.list(
      them.map((one) => t(`triggers.${one}.short`)),
      { type },
    )
  return ({ date, happened, watching, isDue }) => ({
    called: [
      ...(isDue && happened.length > 0 ? [t('row.happened', { what: name(happened, 'conjunction') })] : []),
      ...(isDue && date !== null && date.is !== 'ahead'
        ? [t(`row.${date.is}`, { date: dates.calendarDay(date.day) })]
        : []),
    ],
    ahead: [
      ...(date?.is === 'ahead' ? [t('row.by', { date: dates.calendarDay(date.day) })] : []),
      ...(watching.length > 0 ? [t('row.watching', { what: name(watching, 'disjunction') })] : []),
    ],
  })
}
