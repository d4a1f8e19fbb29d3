import { useTranslations } from 'next-intl'
import { FactorRange } from '@/components/charts/factor-range'
import { PowerMap } from '@/components/result/power-map'
import type { ResultPage } from '@/components/words/result-page'
import { roundToFives } from '@/lib/reading/round-to-fives'
import { useResultBefore } from './use-result-before'

/** Where they are weak and who holds power, with the range before where it moved. */
export function ReviewMap({ page }: { readonly page: ResultPage }) {
  const t = useTranslations('review.map')
  const factors = useTranslations('result.factors')
  const power = useTranslations('result.power')
  const before = useResultBefore()
  return (
    <section className="section" id="map" aria-labelledby="h-map">
      <h2 id="h-map">{t('heading')}</h2>
      <h3>{factors('heading', { whose: page.whose })}</h3>
      <p className="ends wide" aria-hidden="true">
        <span>{factors('best')}</span>
        <span>{factors('worst')}</span>
      </p>
      <ol className="fmap wide">
        {page.result.factors.map((factor) => {
          const earlier = before?.factors.find(({ id }) => id === factor.id)
          const now = roundToFives(factor)
          const then = earlier === undefined ? now : roundToFives(earlier)
          const hasMoved = then.low !== now.low || then.high !== now.high
          return (
            <li key={factor.id}>
              <p className="name">
                <b>{page.words.factor(factor.id)}</b>
              </p>
              <FactorRange
                low={factor.low}
                high={factor.high}
                score={factor.score}
                before={hasMoved ? earlier : undefined}
              />
              <p className="say num">
                {t('say', { low: now.low, high: now.high, answered: factor.answered, of: factor.of })}{' '}
                {hasMoved ? <b>{t('before', { low: then.low, high: then.high })}</b> : null}
              </p>
            </li>
          )
        })}
      </ol>
      <h3 className="mt-6">{power('heading')}</h3>
      <PowerMap page={page} />
    </section>
  )
}
