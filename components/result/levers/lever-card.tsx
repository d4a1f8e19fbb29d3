import { useTranslations } from 'next-intl'
import { Dots20 } from '@/components/charts/dots-20'
import type { LeverMark } from '@/lib/reading/levers/lever-groups'
import type { LeverResult } from '@/lib/scoring/types'
import { LeverDetails } from './lever-details'
import { LeverFactList } from './lever-fact-list'
import { LeverTags } from '@/components/words/lever-tags'
import { LeverWarnings } from './lever-warnings'
import { StoppedWords } from '@/components/stops/stopped-lever'
import { leverFacts } from '@/lib/reading/levers/lever-facts'
import { nOf20 } from '@/lib/reading/n-of-20'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'
import { WhyLink } from '@/components/words/why-link'

export type LeverCardProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  /** Why it is marked; undefined: it is not. */
  readonly mark: LeverMark | undefined
  /** Answers whose warning is stated once above the group. */
  readonly statedAbove: ReadonlySet<string>
}

/** One lever: name and tags, how often it is near the top, then warnings before reasons. */
export function LeverCard({ page, lever, mark, statedAbove }: LeverCardProps) {
  const t = useTranslations('levers')
  const domId = domIdOf(lever.id)
  if (lever.status.state === 'stopped') return <StoppedLever page={page} lever={lever} />
  const facts = leverFacts(lever, page)
  return (
    <article className="lever" id={domId} aria-labelledby={`${domId}-name`}>
      <div className="head">
        <h4 id={`${domId}-name`}>{t(`levers.${lever.id}.name`)}</h4>
        <p className="quiet what">{t(`levers.${lever.id}.what`)}</p>
        <LeverTags lever={lever} mark={mark} />
      </div>
      <div className="dr">{page.showShares && <Share page={page} lever={lever} />}</div>
      <div className="why">
        <LeverWarnings page={page} warnings={facts.warnings} statedAbove={statedAbove} />
        <LeverFactList page={page} lever={lever.id} facts={facts} />
      </div>
      <LeverDetails page={page} lever={lever} />
      <WhyLink page={page} kind="lever" id={lever.id} name={t(`levers.${lever.id}.name`)} />
    </article>
  )
}

/** A stopped lever: that it is, why, and the way to its trace. No reason for it, no step, no advice. */
function StoppedLever({ page, lever }: Pick<LeverCardProps, 'page' | 'lever'>) {
  const t = useTranslations('levers')
  const domId = domIdOf(lever.id)
  return (
    <article className="lever" id={domId} aria-labelledby={`${domId}-name`} data-stopped>
      <div className="head">
        <h4 id={`${domId}-name`}>{t(`levers.${lever.id}.name`)}</h4>
        <p>
          <StoppedWords status={lever.status} />
        </p>
      </div>
      <WhyLink page={page} kind="lever" id={lever.id} name={t(`levers.${lever.id}.name`)} />
    </article>
  )
}

/** A lever's place on the page, for links to it. */
export const domIdOf = (lever: string) => `lever-${lever.replace('.', '-')}`

function Share({ page, lever }: { page: ResultPage; lever: LeverResult }) {
  const t = useTranslations('result.lever')
  const inWords = useNOf20()
  const background = page.background.get(lever.id)
  const reference = background?.uninformedShare
  return (
    <>
      <Dots20
        filled={nOf20(lever.rankShare).n}
        reference={reference === undefined ? null : nOf20(reference).n}
      />
      <p className="saying num">
        {reference === undefined
          ? t.rich('shareOnly', { ...rich, share: inWords(lever.rankShare) })
          : t.rich('share', { ...rich, share: inWords(lever.rankShare), reference: inWords(reference) })}
      </p>
      {background?.coverage && <p className="saying coverage num">{t('coverage', background.coverage)}</p>}
    </>
  )
}
