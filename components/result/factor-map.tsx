import { useTranslations } from 'next-intl'
import { FactorRange } from '@/components/charts/factor-range'
import { KeySwatch } from '@/components/charts/key-swatch'
import { FromAnswers } from '@/components/words/from-answers'
import type { ResultPage } from '@/components/words/result-page'
import { roundToFives } from '@/lib/reading/round-to-fives'
import { WhyLink } from '@/components/words/why-link'

/** The five sources of weakness, each with its range. No total: what matters is where, not how much. */
export function FactorMap({ page }: { page: ResultPage }) {
  const t = useTranslations('result.factors')
  return (
    <>
      <p className="ends wide" aria-hidden="true">
        <span>{t('best')}</span>
        <span>{t('worst')}</span>
      </p>
      <ol className="fmap wide">
        {page.result.factors.map((factor) => {
          const { low, high, score } = roundToFives(factor)
          return (
            <li key={factor.id}>
              <p className="name">
                <b>{page.words.factor(factor.id)}</b>{' '}
                <span className="quiet num">{score === null ? t('open') : t('about', { score })}</span>
              </p>
              <FactorRange low={factor.low} high={factor.high} score={factor.score} />
              <p className="say num">
                {t('say', {
                  span: low === high ? 'point' : 'range',
                  low,
                  high,
                  half: factor.score === null ? 'no' : 'yes',
                  answered: factor.answered,
                  of: factor.of,
                })}
              </p>
              <WhyLink page={page} kind="factor" id={factor.id} name={page.words.factor(factor.id)} />
            </li>
          )
        })}
      </ol>
      <FactorKey />
      <FromAnswers
        page={page}
        items={page.counts.pages.flatMap(({ group, items }) => (group ? items : []))}
      />
    </>
  )
}

function FactorKey() {
  const t = useTranslations('result.factors')
  return (
    <ul className="key">
      <li>
        <KeySwatch mark="band" />
        {t('keyRange')}
      </li>
      <li>
        <svg width="10" height="16" aria-hidden="true" focusable="false">
          <rect className="mark" x="2" y="0" width="7" height="16" />
        </svg>
        {t('keyMark')}
      </li>
      <li>{t('scale')}</li>
    </ul>
  )
}
