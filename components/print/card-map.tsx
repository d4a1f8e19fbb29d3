import { useTranslations } from 'next-intl'
import { FactorRange } from '@/components/charts/factor-range'
import { PowerLanes } from '@/components/charts/power-lanes'
import { SideMark } from '@/components/charts/side-mark'
import { PowerVerdictWords } from '@/components/words/power-verdict-words'
import type { ResultPage } from '@/components/words/result-page'
import { roundToFives } from '@/lib/reading/round-to-fives'

/** The map in small: five sources of weakness, three kinds of power, each with its words. */
export function CardMap({ page }: { page: ResultPage }) {
  return (
    <section className="card-two">
      <Factors page={page} />
      <Power page={page} />
    </section>
  )
}

function Factors({ page }: { page: ResultPage }) {
  const t = useTranslations('print.card')
  const result = useTranslations('result.factors')
  return (
    <div>
      <h2>{t('factors')}</h2>
      <p className="quiet small">
        {t('factorsEnds')}. {t('key')}
      </p>
      <ul className="card-factors">
        {page.result.factors.map((factor) => {
          const { low, high, score } = roundToFives(factor)
          return (
            <li key={factor.id}>
              <span>{page.words.factor(factor.id)}</span>
              <FactorRange low={factor.low} high={factor.high} score={factor.score} size="mini" />
              <span className="small num">
                {score === null ? t('range', { low, high }) : result('about', { score })}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Power({ page }: { page: ResultPage }) {
  const t = useTranslations('print.card')
  const result = useTranslations('result.power')
  return (
    <div>
      <h2>{t('power')}</h2>
      <p className="quiet small card-sides">
        <SideMark side="ours" /> {result('us')} <SideMark side="theirs" /> {result('them')}. {t('powerEnds')}
      </p>
      <ul className="card-power">
        {page.result.power.map((power) => (
          <li key={power.dimension}>
            <span>{result(`dimension.${power.dimension}.name`)}</span>
            <PowerLanes ours={power.ours} theirs={power.theirs} size="mini" />
            <span className="small num">
              <PowerVerdictWords power={power} showShares={page.showShares} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
