import { useLocale, useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { domIdOf } from '@/components/words/lever-dom-id'
import type { ScoreResult } from '@/lib/scoring/types'
import { localePath } from '@/components/ui/locale-path'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'

type DocumentedOutcomeProps = { readonly documentedCase: DocumentedCase; readonly result: ScoreResult }

/** What was used and how it went, how the whole ended, and what else may explain it. */
export function DocumentedOutcome({ documentedCase, result }: DocumentedOutcomeProps) {
  const t = useTranslations('documentedPages.case')
  const list = useTranslations('documentedPages.list')
  const locale = useLocale()
  return (
    <section className="section" aria-labelledby="h-happened" id="happened">
      <h2 id="h-happened">{t('happened')}</h2>
      <div className="cols">
        <div className="stack">
          <End documentedCase={documentedCase} />
          <p className="note small">
            {t('notOne')} <a href={localePath(locale, '/documented')}>{t('all')}</a>
          </p>
        </div>
        <div className="stack-s">
          <h3>{t('used')}</h3>
          {documentedCase.uses.length === 0 ? (
            <p className="quiet">{list('noUses')}</p>
          ) : (
            <Uses documentedCase={documentedCase} result={result} />
          )}
        </div>
      </div>
    </section>
  )
}

function End({ documentedCase: { id, end, uses } }: { documentedCase: DocumentedCase }) {
  const t = useTranslations('documentedPages.case')
  const words = useTranslations(`documented.cases.${id}`)
  return (
    <>
      <div className="stack-s rlist">
        <h3>{t('end')}</h3>
        {end === null ? (
          <p className="quiet">{t('endOpen')}</p>
        ) : (
          <>
            <p className="lit">{words('end')}</p>
            <Citations sources={[end]} />
          </>
        )}
      </div>
      {uses.some(({ confounded }) => confounded) && (
        <div className="stack-s">
          <h3>{t('confound')}</h3>
          <p className="lit">{words('confound')}</p>
        </div>
      )}
    </>
  )
}

function Uses({ documentedCase: { id, uses }, result }: DocumentedOutcomeProps) {
  const words = useTranslations(`documented.cases.${id}.uses`)
  const t = useTranslations('documentedPages.case')
  const levers = useTranslations('levers')
  const outcomes = useTranslations('examples.outcomes')
  const bands = useTranslations('result.bands')
  const locale = useLocale()
  const reading = `${localePath(locale, '/reading')}?documented=${id}`
  const bandOf = (lever: string) => result.levers.find((one) => one.id === lever)?.band
  return (
    <ul className="rlist">
      {uses.map(({ id: use, lever, outcome, source, confounded }) => (
        <li key={use}>
          {lever === 'escort' ? (
            <b>{levers('escort.name')}</b>
          ) : (
            <a href={`${reading}#${domIdOf(lever)}`}>{levers(`levers.${lever}.name`)}</a>
          )}{' '}
          <span className="tag">{outcomes(outcome)}</span>{' '}
          {confounded && <span className="tag tag-dash">{t('confounded')}</span>}
          <p className="lit small">{words(use)}</p>
          {bandOf(lever) !== undefined && (
            <p className="small quiet">
              {t('readAs', { band: bands(`${bandOf(lever) ?? 'consider'}.name`) })}
            </p>
          )}
          <Citations sources={[source]} />
        </li>
      ))}
    </ul>
  )
}
