import { useFormatter, useTranslations } from 'next-intl'
import { shownText } from '@/lib/reading/cases/shown-text'
import { analogiesIn } from '@/lib/wire/analogies'

/** What is stored of cases like this one, in words: how many documented ones, and the names of one's own. Reads `client.analogies`. */
export function useAnalogiesWords(): (value: string) => string {
  const t = useTranslations('client.analogies')
  const format = useFormatter()
  return (value) => {
    const { marks, own } = analogiesIn(value)
    const count = (mark: 0 | 2) => Object.values(marks).filter((one) => one === mark).length
    const names = format.list(own.map(({ name }) => shownText(name)))
    return t('said', { very: count(2), not: count(0), own: own.length, names })
  }
}
