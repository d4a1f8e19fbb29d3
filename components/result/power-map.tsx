import { useTranslations } from 'next-intl'
import { KeySwatch } from '@/components/charts/key-swatch'
import { NamedLanes } from '@/components/charts/named-lanes'
import type { PowerResult } from '@/lib/scoring/types'
import { FromAnswers } from '@/components/words/from-answers'
import type { ResultPage } from '@/components/words/result-page'
import { strengthInFives } from '@/lib/reading/round-to-fives'
import { PowerVerdictWords } from '@/components/words/power-verdict-words'
import { WhyLink } from '@/components/words/why-link'

/** Who holds power over this issue: three dimensions, us and them on one axis, one verdict in words each. */
export function PowerMap({ page }: { page: ResultPage }) {
  const t = useTranslations('result.power')
  return (
    <>
      <p className="ends wide pwe" aria-hidden="true">
        <span>{t('weak')}</span>
        <span>{t('strong')}</span>
      </p>
      <div className="power">
        {page.result.power.map((power) => (
          <PowerRow key={power.dimension} page={page} power={power} />
        ))}
      </div>
      <PowerKey />
      <FromAnswers
        page={page}
        items={page.instrument.items.filter(({ power }) => power !== null).map(({ id }) => id)}
      />
    </>
  )
}

function PowerKey() {
  const t = useTranslations('result.power')
  return (
    <ul className="key">
      <li>
        <KeySwatch mark="band" />
        {t('keyRange')}
      </li>
      <li>
        <svg width="28" height="14" aria-hidden="true" focusable="false">
          <path className="link" fill="none" d="M2 2V7H26V12" />
        </svg>
        {t('keyGap')}
      </li>
    </ul>
  )
}

function PowerRow({ page, power }: { page: ResultPage; power: PowerResult }) {
  const t = useTranslations('result.power')
  const { dimension, ours, theirs } = power
  return (
    <div className="pw">
      <h3>
        {t(`dimension.${dimension}.name`)}
        <span>{t(`dimension.${dimension}.what`)}</span>
      </h3>
      <NamedLanes ours={ours} theirs={theirs} />
      <p className="small num">
        <PowerVerdictWords power={power} showShares={page.showShares} /> <Ranges power={power} />
      </p>
      <WhyLink page={page} kind="power" id={dimension} name={t(`dimension.${dimension}.name`)} />
    </div>
  )
}

/** The ranges in numbers for those who do not see the chart, and why a mark is missing for everyone. */
function Ranges({ power: { ours, theirs } }: { power: PowerResult }) {
  const t = useTranslations('result.power')
  const us = strengthInFives(ours)
  const them = strengthInFives(theirs)
  const missing =
    ours.mid === null ? (theirs.mid === null ? 'both' : 'ours') : theirs.mid === null ? 'theirs' : null
  return (
    <>
      {missing !== null && t(`marks.${missing}`)}
      <span className="vh">
        {t('range', { ourLow: us.low, ourHigh: us.high, theirLow: them.low, theirHigh: them.high })}
      </span>
    </>
  )
}
