import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import type { ResultPage } from '@/components/words/result-page'
import { useNOf20 } from '@/components/words/share-words'
import { modelOf } from '@/lib/levers/model'
import { powerParts } from '@/lib/scoring/item-parts'
import type { PowerResult, Strength } from '@/lib/scoring/types'
import { PartsTable } from './parts-table'
import { whyPlace } from '@/lib/reading/why/why-address'

const inHundred = ({ low, mid, high }: Strength) => ({
  low: low * 100,
  high: high * 100,
  score: mid === null ? null : mid * 100,
})

/** One kind of power, us and them, down to the answers and their sources. */
export function PowerTrace({ page, power }: { page: ResultPage; power: PowerResult }) {
  const t = useTranslations('why.power')
  const dimension = useTranslations(`result.power.dimension.${power.dimension}`)
  const nOf20 = useNOf20()
  return (
    <details className="rules" id={whyPlace('power', power.dimension)}>
      <summary>
        <h3 className="row-title">{dimension('name')}</h3>
      </summary>
      {(['ours', 'theirs'] as const).map((side) => {
        const parts = powerParts(modelOf(page.instrument.version), page.answers, {
          dimension: power.dimension,
          side,
        })
        const caption = t('side', { side })
        return (
          <div key={side} className="mt-3">
            <h4>{caption}</h4>
            {parts.length === 0 ? (
              <p className="small">{t('none')}</p>
            ) : (
              <PartsTable page={page} parts={parts} caption={caption} total={inHundred(power[side])} />
            )}
          </div>
        )
      })}
      {page.showShares && power.gap.pPositive !== null && (
        <p className="small mt-3">{t('verdict', { share: nOf20(power.gap.pPositive) })}</p>
      )}
      <Citations sources={['Habeeb 1988']} />
    </details>
  )
}
