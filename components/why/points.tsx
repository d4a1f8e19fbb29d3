import { useFormatter, useTranslations } from 'next-intl'

/** Points an answer adds, with its sign; null: the question is not answered. */
export function Points({ value }: { value: number | null }) {
  const t = useTranslations('why.levers')
  const format = useFormatter()
  if (value === null) return t('addsOpen')
  return <bdi dir="ltr">{format.number(value, { signDisplay: 'exceptZero' })}</bdi>
}
