import { useTranslations } from 'next-intl'

/** Says the options of one item in words, by the name and value of their field; null: nothing is chosen. */
export function useOptionWords(itemId: string): (name: string, value: string | null) => string {
  const t = useTranslations('check')
  const words = useTranslations(`instrument.items.${itemId}`)
  return (name, value) => {
    if (value === null) return t('notAnswered')
    if (name.endsWith(':known')) return t('known', { known: value })
    if (value === 'dont-know') return t('dontKnow')
    if (value === 'not-applicable') return t('notApplicable')
    return words(`anchors.${value}`)
  }
}
