import { useTranslations } from 'next-intl'
import { isKnown } from '@/lib/instrument/answer'

/** Says the options of one item in words, by the value of their field, and how it is known; null: nothing is chosen. */
export function useOptionWords(itemId: string): (value: string | null) => string {
  const t = useTranslations('check')
  const words = useTranslations(`instrument.items.${itemId}`)
  return (value) => {
    if (value === null) return t('notAnswered')
    if (isKnown(value)) return t('known', { known: value })
    if (value === 'dont-know') return t('dontKnow')
    if (value === 'not-applicable') return t('notApplicable')
    return words(`anchors.${value}`)
  }
}
