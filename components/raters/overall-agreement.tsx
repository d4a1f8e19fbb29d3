import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Overall } from '@/lib/workshop/compare-raters'

/** How far the assessors agree over all questions, in words, then the number and what it rests on. */
export function OverallAgreement(props: {
  overall: Overall
  /** Citation of alpha and of its limits. */
  source: ReactNode
}) {
  const { alpha, items, ratings, verdict } = props.overall
  const t = useTranslations('raters.overall')
  const format = useFormatter()
  return (
    <section className="section" aria-labelledby="h-overall">
      <h2 id="h-overall">{t('heading')}</h2>
      <p className="my-2">{t(`verdict.${verdict}`)}</p>
      {alpha === null ? null : (
        <div className="small quiet num">
          <p>
            {t('alpha', {
              alpha: format.number(alpha, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
              items,
              ratings,
            })}
          </p>
          {props.source}
        </div>
      )}
    </section>
  )
}
