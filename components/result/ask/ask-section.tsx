import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ResultPage } from '@/components/words/result-page'
import { AskItem } from './ask-item'

/** What to find out before the meeting, one line each. `ranking`: where factors can be ranked. */
export function AskSection({ page, ranking }: { page: ResultPage; ranking?: ReactNode }) {
  const t = useTranslations('result.ask')
  const format = useFormatter()
  const { asks } = page
  return (
    <section className="section" aria-labelledby="h-ask" id="ask">
      <h2 id="h-ask">{t('heading')}</h2>
      {asks.length > 0 ? (
        <>
          <p className="quiet small wide-p">{t('lead')}</p>
          <ol className="lines">
            {asks.map((ask) => (
              <AskItem key={ask.item} page={page} ask={ask} />
            ))}
          </ol>
        </>
      ) : (
        <p>{page.counts.of.open === 0 ? t('all') : t('nothing')}</p>
      )}
      {page.ranking !== null && (
        <p className="note">
          {t('ranked', { factors: format.list(page.ranking.map(page.words.factor), { type: 'unit' }) })}
        </p>
      )}
      {ranking}
    </section>
  )
}
