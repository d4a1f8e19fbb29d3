import { useTranslations } from 'next-intl'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { AssessmentSide } from '@/lib/reading/movement/assessment-side'

export type NamedSide = AssessmentSide & { readonly name: string }

/** What each assessment is called beside the others: its date, with its number where two share one; "now" while open. */
export function useNamedSides(sides: readonly AssessmentSide[]): readonly NamedSide[] {
  const t = useTranslations('movement.page')
  const dates = useDeviceDates()
  const names = sides.map(({ status, at }) => t('moment', { status, date: dates.moment(at) }))
  return sides.map((side, place) => {
    const name = names[place] ?? ''
    const isShared = names.filter((other) => other === name).length > 1
    return { ...side, name: isShared ? t('numbered', { name, n: place + 1 }) : name }
  })
}
