import { useTranslations } from 'next-intl'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { shownText } from '@/lib/reading/cases/shown-text'
import { clearanceIn } from '@/lib/wire/clearance'

/** A stored clearance in words: who cleared what, and the day. Reads `client.clearance`. */
export function useClearanceWords(): (value: string) => string {
  const t = useTranslations('client.clearance')
  const dates = useDeviceDates()
  return (value) => {
    const { text: written, day } = clearanceIn(value)
    const text = shownText(written)
    return day === '' ? text : t('said', { text, date: dates.calendarDay(day) })
  }
}
