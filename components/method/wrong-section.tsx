import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { getDocumentedCase } from '@/lib/literature/cases/documented/documented-cases'
import type { ReadUse } from '@/lib/scoring/concordance'
import { knownFigures, wrongReadings } from '@/lib/reading/method/known-figures'

const kinds = ['favourable', 'against', 'unwarned', 'alarm'] as const

/** Every use that the reading misled about, by name, with a way to its case. */
export function WrongSection() {
  const t = useTranslations('method.figures.wrong')
  const wrong = wrongReadings(knownFigures().read)
  return (
    <div className="mt-6">
      <h3>{t('heading')}</h3>
      <div className="cols wrongs mt-3">
        {kinds.map((kind) => (
          <div key={kind}>
            <h4>
              {t(kind)} <span className="num quiet">{wrong[kind].length}</span>
            </h4>
            {wrong[kind].length === 0 ? (
              <p className="quiet">{t('none')}</p>
            ) : (
              <WrongList uses={wrong[kind]} />
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

function WrongList({ uses }: { uses: readonly ReadUse[] }) {
  const t = useTranslations('method.figures.wrong')
  const cases = useTranslations('documented.cases')
  const kinds = useTranslations('documented.kinds')
  const levers = useTranslations('levers.levers')
  const outcomes = useTranslations('examples.outcomes')
  const locale = useLocale()
  return (
    <ul className="rlist small">
      {uses.map(({ caseId, lever, outcome }, at) => (
        <li key={at}>
          <a href={localePath(locale, `/documented/${caseId}`)}>{cases(`${caseId}.title`)}</a>
          <br />
          <span className="quiet">{kinds(getDocumentedCase(caseId).counterpartKind)}</span>
          <br />
          {t('use', { lever: levers(`${lever}.name`), outcome: outcomes(outcome) })}
        </li>
      ))}
    </ul>
  )
}
