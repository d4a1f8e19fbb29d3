import { useLocale, useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { domIdOf } from '@/components/result/levers/lever-card'
import { localePath } from '@/components/ui/locale-path'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'

/** What was used and how it went, how the whole ended, and what else may explain it. */
export function DocumentedOutcome({ documentedCase }: { documentedCase: DocumentedCase }) {
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
            <Uses documentedCase={documentedCase} />
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

function Uses({ documentedCase: { id, uses } }: { documentedCase: DocumentedCase }) {
  const words = useTranslations(`documented.cases.${id}.uses`)
  const t = useTranslations('documentedPages.case')
  const levers = useTranslations('levers')
  const outcomes = useTranslations('examples.outcomes')
  return (
    <ul className="rlist">
      {uses.map(({ id: use, lever, outcome, source, confounded }) => (
        <li key={use}>
          {lever === 'escort' ? (
            <b>{levers('escort.name')}</b>
          ) : (
            <a href={`#${domIdOf(lever)}`}>{levers(`levers.${lever}.name`)}</a>
          )}{' '}
          <span className="tag">{outcomes(outcome)}</span>{' '}
          {confounded && <span className="tag tag-dash">{t('confounded')}</span>}
          <p className="lit small">{words(use)}</p>
          <Citations sources={[source]} />
        </li>
      ))}
    </ul>
  )
}
