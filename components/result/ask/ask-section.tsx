import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AskItem } from './ask-item'
import { listAsks } from '@/lib/reading/ask/ask-list'
import { useLeverName } from '@/components/words/lever-words'
import type { ResultPage } from '@/components/words/result-page'
import { groupOf } from '@/lib/reading/levers/group-of'
import { topThree } from '@/lib/reading/levers/lever-groups'

/** What to find out before the meeting: what would settle most of the list. `ranking`: where factors can be ranked. */
export function AskSection({ page, ranking }: { page: ResultPage; ranking?: ReactNode }) {
  const t = useTranslations('result.ask')
  const format = useFormatter()
  const asks = listAsks(page.answers, page.result, page.information)
  return (
    <section className="section" aria-labelledby="h-ask" id="ask">
      <h2 id="h-ask">{t('heading')}</h2>
      {asks.length > 0 ? (
        <div className="stack-s">
          <p className="quiet">{t('lead')}</p>
          {page.showShares && asks.some(({ strata }) => strata.length > 0) && <TheThree page={page} />}
          <ol className="ask">
            {asks.map((ask) => (
              <AskItem key={ask.item} page={page} ask={ask} />
            ))}
          </ol>
        </div>
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

/** Which levers the answers would move. One that is blocked or has conditions against it can rank high: say so. */
function TheThree({ page }: { page: ResultPage }) {
  const t = useTranslations('result.ask')
  const nameOf = useLeverName()
  const format = useFormatter()
  const three = page.result.levers.slice(0, topThree).flatMap(({ id, conditions, status }) => {
    if (status.state === 'stopped') return []
    const state = groupOf({ status, state: conditions.state })
    return [t('one', { lever: nameOf(id), state })]
  })
  if (three.length === 0) return null
  return <p className="quiet np">{t('three', { levers: format.list(three) })}</p>
}
