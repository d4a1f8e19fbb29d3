import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ResultPage } from '@/components/words/result-page'
import { BriefMap } from './brief-map'
import { ConsiderFirst } from './consider-first'
import { DoNot } from './do-not'
import { FindFirst } from './find-first'

type BriefViewProps = {
  readonly page: ResultPage
  /** How many first steps each lever to consider shows. */
  readonly steps: 1 | 3
  /** Under what to find out. */
  readonly children?: ReactNode
}

/**
 * What a result comes to in a minute: what to consider first, what not to do, what to find out, and the map it comes from. With
 * few answers only what to ask. Nothing while people are held.
 */
export function BriefView({ page, steps, children }: BriefViewProps) {
  const t = useTranslations('result.brief')
  const { brief } = page
  if (brief.kind === 'held') return null
  if (brief.kind === 'too-few') {
    return (
      <div className="brief" id="brief">
        <section className="b-do" aria-labelledby="b-find">
          <h2 id="b-find">{t('ask')}</h2>
          <p className="plainp">{t('tooFew', { answered: page.counts.answered, whose: page.whose })}</p>
          <FindFirst page={page} asks={brief.asks} />
          {children}
        </section>
        <BriefMap page={page} />
      </div>
    )
  }
  return (
    <div className="brief" id="brief">
      <ConsiderFirst page={page} considered={brief.consider} steps={steps} />
      <DoNot page={page} avoided={brief.avoid} notNow={brief.notNow} />
      <section className="b-find" aria-labelledby="b-find">
        <h2 id="b-find">
          {t('find')}{' '}
          {page.asks.length > 0 && (
            <a className="end small np" href="#ask">
              {t('findAll', { count: page.asks.length })}
            </a>
          )}
        </h2>
        {brief.find === null ? (
          <p className="plainp">{t('findNone')}</p>
        ) : (
          <FindFirst page={page} asks={[brief.find]} />
        )}
        {children}
      </section>
      <BriefMap page={page} />
    </div>
  )
}
