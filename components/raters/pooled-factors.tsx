import { useTranslations } from 'next-intl'
import { FactorRange } from '@/components/charts/factor-range'
import { useItemWords } from '@/components/words/item-words'
import { roundToFives } from '@/lib/reading/round-to-fives'
import type { ScoreResult } from '@/lib/scoring/types'

/** The five sources of weakness from the answers of all assessors. */
export function PooledFactors({ together }: { together: ScoreResult }) {
  const t = useTranslations('result.factors')
  const own = useTranslations('raters.pooled')
  const words = useItemWords(null)
  return (
    <>
      <h3 className="mt-4">{t('heading')}</h3>
      <p className="ends wide" aria-hidden="true">
        <span>{t('best')}</span>
        <span>{t('worst')}</span>
      </p>
      <ol className="fmap wide">
        {together.factors.map((factor) => {
          const { low, high, score } = roundToFives(factor)
          const { answered, of } = factor
          return (
            <li key={factor.id}>
              <p className="name">
                <b>{words.factor(factor.id)}</b>{' '}
                <span className="quiet num">{score === null ? t('open') : t('about', { score })}</span>
              </p>
              <FactorRange low={factor.low} high={factor.high} score={factor.score} />
              <p className="say num">
                {own('factor', { span: low === high ? 'point' : 'range', low, high, answered, of })}
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )
}
