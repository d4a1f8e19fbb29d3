import { useTranslations } from 'next-intl'
import type { ResultPage } from '@/components/words/result-page'
import type { Objective } from '@/components/words/result-view-props'
import { rich } from '@/components/words/rich'

/** At most this many questions: with more, nobody asks the first ones. */
const shown = 3

/** What is asked, of whom, at which level; beside it the three questions that would settle most of the list. */
export function CardObjective({ page, objective }: { page: ResultPage; objective: Objective | undefined }) {
  const t = useTranslations('print.card')
  const ask = useTranslations('result.ask')
  const items = page.result.askNext.filter(({ item }) => item !== 'weights').slice(0, shown)
  return (
    <section className="card-two">
      <div>
        <h2>{t('objective')}</h2>
        <dl className="facts">
          {(['ask', 'ofWhom', 'level'] as const).map((part) => (
            <div className="card-fact" key={part}>
              <dt>{t(part)}</dt>
              <dd className="card-said">{objective?.[part] || t('notSaid')}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h2>{t('find')}</h2>
        {items.length === 0 && <p>{t('findNone')}</p>}
        <ol className="card-ask">
          {items.map(({ item }) => (
            <li key={item}>
              {ask.rich('item', { ...rich, item: page.words.name(item), find: page.words.find(item) })}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
