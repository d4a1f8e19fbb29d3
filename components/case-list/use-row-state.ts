import { useTranslations } from 'next-intl'
import { countAnswered } from '@/lib/reading/cases/count-answered'
import type { Listing } from '@/components/open-case/use-case-rows'
import { useDeviceDates } from '@/components/ui/use-device-dates'

/** In which state a case is, in words. */
export function useRowState({ draft, status, problem }: Listing['rows'][number]): string {
  const t = useTranslations('cases')
  const dates = useDeviceDates()
  if (problem !== null) return t(`problems.${problem}`)
  if (draft === null) return t('onServerOnly')
  if (status === 'submitting') return t('submitting')
  const last = draft.assessments.at(-1)
  if (last?.submittedAt != null) {
    return t('submitted', { date: dates.day(last.submittedAt) })
  }
  if (last === undefined) return ''
  const { answered, of } = countAnswered(last)
  if (of === null) return t('problems.newer-version')
  return t(draft.assessments.length > 1 ? 'reassessOpen' : 'openDraft', { answered, of })
}
