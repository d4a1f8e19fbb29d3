import { useFormatter, useTranslations } from 'next-intl'
import type { Overall } from '@/lib/workshop/compare-raters'

/** How far the assessors agree over all questions, in words, then the number and what it rests on. */
export function OverallAgreement({ overall: { alpha, items, ratings, verdict } }: { overall: Overall }) {
  const t = useTranslations('raters.overall')
  const format = useFormatter()
  return (
    <section className="section" aria-labelledby="h-overall">
      <h2 id="h-overall">{t('heading')}</h2>
      <p className="my-2">{t(`verdict.${verdict}`)}</p>
      {alpha === null ? null : (
        <p className="small quiet num">
          {t('alpha', {
            alpha: format.number(alpha, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
            items,
            ratings,
          })}
        </p>
      )}
    </section>
  )
}
