import { useFormatter, useTranslations } from 'next-intl'
import { shownText } from '@/lib/reading/cases/shown-text'
import { plannedIn } from '@/lib/wire/planned-levers'

/** What is stored of planned levers, in words: how many, and what for. Reads `client.planned`. */
export function usePlannedWords(): (value: string) => string {
  const t = useTranslations('client.planned')
  const format = useFormatter()
  return (value) => {
    const planned = plannedIn(value)
    const purposes = planned.map(({ purpose }) => shownText(purpose)).filter((purpose) => purpose !== '')
    return t('said', { count: planned.length, said: purposes.length, purposes: format.list(purposes) })
  }
}
