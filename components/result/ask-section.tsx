import { useTranslations } from 'next-intl'
import type { ResultPage } from './result-page'
import { rich } from './rich'

/** At most this many questions to find out: more would not be asked before a meeting. */
const shown = 5

/** What to find out before the meeting: the open questions that would settle most of the list. */
export function AskSection({ page }: { page: ResultPage }) {
  const t = useTranslations('result.ask')
  const { words, result } = page
  const items = result.askNext.filter(({ item }) => item !== 'weights').slice(0, shown)
  const weightsMatter = result.askNext.slice(0, shown).some(({ item }) => item === 'weights')
  return (
    <section className="section" aria-labelledby="h-ask" id="ask">
      <h2 id="h-ask">{t('heading')}</h2>
      {items.length > 0 ? (
        <div className="stack-s">
          <p className="quiet">{t('lead')}</p>
          <ol className="ask">
            {items.map(({ item }) => (
              <li key={item}>
                {t.rich('item', { ...rich, item: words.name(item), find: words.find(item) })}
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <p>{page.counts.of.open === 0 ? t('all') : t('nothing')}</p>
      )}
      {weightsMatter && <p className="note small">{t.rich('weights', rich)}</p>}
    </section>
  )
}
