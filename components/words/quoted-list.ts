import { useFormatter, useTranslations } from 'next-intl'

/** Names in one sentence, each in quotation marks: names of levers have commas and "and" of their own. */
export function useQuotedList(
  type: 'conjunction' | 'disjunction' = 'conjunction',
): (names: readonly string[]) => string {
  const t = useTranslations('result')
  const format = useFormatter()
  return (names) =>
    format.list(
      names.map((name) => t('quoted', { name })),
      { type },
    )
}
