import { useTranslations } from 'next-intl'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { ReviewStanding } from '@/lib/wire/review-types'
import { useDeviceDates } from '@/components/ui/use-device-dates'

/** How a review stands, in one sentence: what was done, by whom and since when. Reads `client.review`. */
export function useReviewWords(): (review: ReviewStanding) => string {
  const t = useTranslations('client.review')
  const dates = useDeviceDates()
  return ({ state, by, since, endorsedUntil, lapse }) => {
    const said = {
      who: shownText(by.name) || t('somebody'),
      since: dates.moment(since),
      until: endorsedUntil === null ? '' : dates.calendarDay(endorsedUntil),
    }
    return lapse === null ? t(`state.${state}`, said) : t(`lapse.${lapse}`, said)
  }
}
