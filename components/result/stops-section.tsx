import { useTranslations } from 'next-intl'
import { armedEscort, neverAdvised } from '@/lib/levers/catalogue/never-advised'
import { Citations } from './citations'
import type { ResultPage } from './result-page'
import { rich } from './rich'

/** What is never advised and why, armed escort, and what this page is not. */
export function StopsSection({ page }: { page: ResultPage }) {
  const t = useTranslations('result.stops')
  const { model } = page.result
  return (
    <section className="section three" aria-labelledby="h-stops" id="stops">
      <h2 id="h-stops">{t('heading')}</h2>
      <div className="cols">
        <NeverAdvised />
        <div className="stack">
          <Escort />
          <div className="stack-s">
            <h3>{t('not')}</h3>
            <p>{t('notWhat')}</p>
            <p className="small quiet num">
              {t.rich('model', {
                ...rich,
                instrument: model.instrument,
                matrix: model.matrix,
                runs: model.runs,
                seed: model.seed,
              })}
            </p>
          </div>
        </div>
      </div>
    </section>
  )
}

function NeverAdvised() {
  const t = useTranslations('result.stops')
  const words = useTranslations('levers.neverAdvised')
  return (
    <details className="unfold stop">
      <summary>
        <h3>{t('never')}</h3>
        <span className="what">{t('neverWhat')}</span>
      </summary>
      <ul className="rlist">
        {neverAdvised.map(({ id, source }) => (
          <li key={id}>
            <b>{words(`${id}.name`)}.</b> {words(`${id}.why`)}
            <Citations sources={[source]} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Escort() {
  const words = useTranslations('levers.escort')
  return (
    <details className="unfold stop">
      <summary>
        <h3>{words('name')}</h3>
      </summary>
      <div className="stack-s">
        {(['what', 'why', 'instead'] as const).map((part) => (
          <p key={part}>{words(part)}</p>
        ))}
        <Citations sources={[armedEscort.what, armedEscort.why, armedEscort.instead]} />
      </div>
    </details>
  )
}
