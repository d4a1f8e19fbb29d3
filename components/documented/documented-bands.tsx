import { useLocale, useTranslations } from 'next-intl'
import { StoppedWords } from '@/components/stops/stopped-lever'
import { localePath } from '@/components/ui/locale-path'
import { useLeverName } from '@/components/words/lever-words'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'
import { countGiven, enoughForShares } from '@/lib/reading/enough-answers'
import { inBands } from '@/lib/reading/levers/in-bands'
import { leverBands } from '@/lib/scoring/bands'
import { isHeld, stopsIn } from '@/lib/reading/stops'
import type { ScoreResult } from '@/lib/scoring/types'

type DocumentedBandsProps = { readonly documentedCase: DocumentedCase; readonly result: ScoreResult }

/** In which band each lever stands by the answers of a documented case, and the way to the whole reading. */
export function DocumentedBands({ documentedCase: { id, answers }, result }: DocumentedBandsProps) {
  const t = useTranslations('documentedPages.reading')
  const stops = useTranslations('stops')
  const bandWords = useTranslations('result.bands')
  const nameOf = useLeverName()
  const locale = useLocale()
  const href = `${localePath(locale, '/reading')}?documented=${id}`
  const raised = stopsIn(result)
  const bands = inBands(result.levers)
  return (
    <section className="section" aria-labelledby="h-reading" id="reading">
      <h2 id="h-reading">{t('heading')}</h2>
      <p className="quiet">{t('lead')}</p>
      {!enoughForShares(answers) && (
        <p className="note">
          {t('few', { answered: countGiven(answers), band: bandWords('consider.name') })}
        </p>
      )}
      {raised.map((stop) => (
        <p className="note" key={stop.id}>
          {t('stop', { stop: stops(`${stop.id}.title`) })}
        </p>
      ))}
      {!isHeld(raised) && (
        <dl className="bands">
          {leverBands.map((band) => (
            <div key={band} data-band={band}>
              <dt>
                {bandWords(`${band}.name`)} <span className="num quiet">{bands[band].length}</span>
              </dt>
              <dd>
                <ul className="plain">
                  {bands[band].map((lever) => (
                    <li key={lever.id} data-stopped={lever.status.state === 'stopped' ? '' : undefined}>
                      {nameOf(lever.id)} <StoppedWords status={lever.status} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-3">
        <a className="btn" href={href}>
          {t('open')}
        </a>
      </p>
    </section>
  )
}
