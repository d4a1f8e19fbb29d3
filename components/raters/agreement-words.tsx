import { useFormatter, useTranslations } from 'next-intl'
import type { Agreement } from '@/lib/workshop/agreement'

/** How far the assessors agree on one question, beside what as many people reach who guess. */
export function AgreementWords({ agreement: { value, raters, guessing, than } }: { agreement: Agreement }) {
  const t = useTranslations('raters.apart')
  const format = useFormatter()
  const say = (number: number) =>
    format.number(number, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' })
  return (
    <p className="small quiet num mt-2">
      {t('agreement', {
        value: say(value),
        raters,
        mean: say(guessing.mean),
        upper: say(guessing.upper),
        than,
      })}
    </p>
  )
}
