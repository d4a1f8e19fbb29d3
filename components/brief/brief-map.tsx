import { useTranslations } from 'next-intl'
import { FactorRange } from '@/components/charts/factor-range'
import { KeySwatch } from '@/components/charts/key-swatch'
import { PowerLanes } from '@/components/charts/power-lanes'
import { SideMark } from '@/components/charts/side-mark'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { powerVerdict } from '@/lib/reading/power-verdict'
import { roundToFives } from '@/lib/reading/round-to-fives'

/** The map in small: five ranges, three pairs of lanes, each with its words. */
export function BriefMap({ page }: { page: ResultPage }) {
  return (
    <div className="b-map">
      <Factors page={page} />
      <Power page={page} />
    </div>
  )
}

function Factors({ page }: { page: ResultPage }) {
  const t = useTranslations('result.brief')
  const factors = useTranslations('result.factors')
  return (
    <section aria-labelledby="b-weak">
      <h2 id="b-weak">{factors('heading', { whose: page.whose })}</h2>
      <ol className="fl">
        <li className="axis" aria-hidden="true">
          <div className="key">
            <KeySwatch mark="band" /> {t('couldLie')} <KeySwatch mark="mark" /> {t('given')}
          </div>
          <span>
            <span>{t('none')}</span>
            <span>{t('severe')}</span>
          </span>
        </li>
        {page.result.factors.map(({ id, low, high, score, answered, of }) => {
          const fives = roundToFives({ low, high, score })
          return (
            <li key={id}>
              <span>{page.words.factor(id)}</span>
              <FactorRange low={low} high={high} score={score} size="mini" />
              <span className={score === null ? 'v num quiet' : 'v num'}>
                <span className="vh">{t('range', { low: fives.low, high: fives.high })} </span>
                {fives.score === null ? factors('open') : fives.score}
              </span>
              <span className="n num">{t('of', { answered, of })}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Power({ page }: { page: ResultPage }) {
  const t = useTranslations('result.brief')
  const power = useTranslations('result.power')
  return (
    <section aria-labelledby="b-power">
      <h2 id="b-power">{power('heading')}</h2>
      <ol className="pl">
        <li className="axis" aria-hidden="true">
          <span>
            <span>{t('weakEnd')}</span>
            <span>{t('strongEnd')}</span>
          </span>
        </li>
        {page.result.power.map((one) => (
          <li key={one.dimension}>
            <p className="num">
              {t.rich('verdict', {
                ...rich,
                name: power(`dimension.${one.dimension}.name`),
                verdict: t(`verdicts.${powerVerdict(one).kind}`),
              })}
            </p>
            <span className="who" aria-hidden="true">
              <span className="who-us">
                <SideMark side="ours" />
                {power('us')}
              </span>
              <span className="who-them">
                <SideMark side="theirs" />
                {power('them')}
              </span>
            </span>
            <PowerLanes ours={one.ours} theirs={one.theirs} size="mini" />
          </li>
        ))}
      </ol>
    </section>
  )
}
