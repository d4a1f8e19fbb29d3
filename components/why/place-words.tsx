import { useTranslations } from 'next-intl'
import type { ResultPage } from '@/components/words/result-page'
import type { LeverExplanation } from '@/lib/scoring/explain'
import type { LeverResult } from '@/lib/scoring/types'

type PlaceWordsProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  readonly explained: LeverExplanation
}

/** Mean weight from which one factor stands out among five that are 1/5 on average. */
const standsOut = 0.25

/** How the fit spreads over the readings, and for whom the lever would come first. */
export function PlaceWords({ page, lever, explained }: PlaceWordsProps) {
  const t = useTranslations('why.levers')
  const { band, centralWeights } = explained
  const hundredths = (value: number) => Math.round(value * 100)
  const heaviest = centralWeights?.toSorted((one, other) => other.weight - one.weight)[0]
  return (
    <div className="small stack-s mt-2">
      <p>
        {t('spread', {
          low: hundredths(band.low),
          high: hundredths(band.high),
          least: hundredths(lever.fit.low),
          most: hundredths(lever.fit.high),
        })}
      </p>
      {page.ranking === null && heaviest && (
        <p>
          {heaviest.weight >= standsOut
            ? t('central', { factor: page.words.factor(heaviest.factor) })
            : t('centralNone')}
        </p>
      )}
    </div>
  )
}
