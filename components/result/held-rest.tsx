import { useTranslations } from 'next-intl'
import { FactorMap } from './factor-map'
import { PowerMap } from './power-map'
import { useLeverName } from '@/components/words/lever-words'
import type { ResultPage } from '@/components/words/result-page'

/** What the answers say, folded away while people are held: the map and the names of the levers, and no advice. */
export function HeldRest({ page }: { page: ResultPage }) {
  const t = useTranslations('stops.rest')
  const maps = useTranslations('result')
  return (
    <section className="section np" aria-labelledby="h-rest" id="rest">
      <h2 id="h-rest">{t('heading')}</h2>
      <p className="quiet">{t('lead')}</p>
      <details className="more">
        <summary>{t('open')}</summary>
        <p className="note">{t('map')}</p>
        <h3>{maps('factors.heading', { whose: page.whose })}</h3>
        <FactorMap page={page} />
        <h3>{maps('power.heading')}</h3>
        <PowerMap page={page} />
        <HeldLevers page={page} />
      </details>
    </section>
  )
}

function HeldLevers({ page }: { page: ResultPage }) {
  const t = useTranslations('stops.rest')
  const nameOf = useLeverName()
  const { levers } = page.result
  return (
    <section className="section">
      <h3>{t('levers')}</h3>
      {(['stopped', 'waiting'] as const).map((kind) => (
        <div key={kind}>
          <h4>{t(kind)}</h4>
          <ul data-held={kind}>
            {levers
              .filter(({ status }) => (status.state === 'stopped') === (kind === 'stopped'))
              .map(({ id }) => (
                <li key={id}>{nameOf(id)}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
