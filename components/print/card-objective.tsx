import { useTranslations } from 'next-intl'
import type { Objective } from '@/components/words/result-view-props'

const parts = ['ask', 'ofWhom', 'level', 'area', 'meeting'] as const
/** Said even where nothing was written: without them nobody can prepare. */
const always: readonly string[] = ['ask', 'ofWhom', 'level']

/** What is asked, of whom, at which level, where and when. */
export function CardObjective({ objective }: { objective: Objective | undefined }) {
  const t = useTranslations('print.card')
  return (
    <section>
      <h2>{t('objective')}</h2>
      <dl className="facts card-facts">
        {parts.map((part) => {
          const said = objective?.[part] ?? ''
          if (said === '' && !always.includes(part)) return null
          return (
            <div className="card-fact" key={part}>
              <dt>{t(part)}</dt>
              <dd className="card-said">{said || t('notSaid')}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
