import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { getDocumentedCase } from '@/lib/literature/cases/documented/documented-cases'
import type { ReadUse } from '@/lib/scoring/concordance'
import {
  knownFigures,
  readExamples,
  wrongReadings,
  type ExampleUse,
} from '@/lib/reading/method/known-figures'

const kinds = ['favourable', 'against', 'unwarned', 'alarm'] as const

/** Every use that the reading misled about, by name, with a way to its case. */
export function WrongSection() {
  const t = useTranslations('method.figures.wrong')
  const wrong = wrongReadings<ReadUse | ExampleUse>([...readExamples(), ...knownFigures().read])
  return (
    <div className="mt-6">
      <h3>{t('heading')}</h3>
      <p className="mt-2">{t('note')}</p>
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

function WrongList({ uses }: { uses: readonly (ReadUse | ExampleUse)[] }) {
  const t = useTranslations('method.figures.wrong')
  const cases = useTranslations('documented.cases')
  const examples = useTranslations('examples')
  const kinds = useTranslations('documented.kinds')
  const levers = useTranslations('levers.levers')
  const outcomes = useTranslations('examples.outcomes')
  const locale = useLocale()
  return (
    <ul className="rlist small">
      {uses.map((use, at) => (
        <li key={at}>
          {'exampleId' in use ? (
            <a href={localePath(locale, `/examples/${use.exampleId}`)}>
              {examples(`${use.exampleId}.codeName`)}
            </a>
          ) : (
            <a href={localePath(locale, `/documented/${use.caseId}`)}>{cases(`${use.caseId}.title`)}</a>
          )}
          <br />
          <span className="quiet">
            {'exampleId' in use ? t('example') : kinds(getDocumentedCase(use.caseId).counterpartKind)}
          </span>
          <br />
          {t('use', { lever: levers(`${use.lever}.name`), outcome: outcomes(use.outcome) })}
        </li>
      ))}
    </ul>
  )
}
