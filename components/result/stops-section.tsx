import { useTranslations } from 'next-intl'
import { armedEscort, neverAdvised, notAdvisedParts } from '@/lib/levers/catalogue/never-advised'
import { Citations } from '@/components/words/citations'
import { NotAdvised } from './not-advised'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'

/** What is never advised and why, armed escort, and what this page is not. */
export function StopsSection({ page }: { page: ResultPage }) {
  const t = useTranslations('result.stops')
  const { model } = page.result
  return (
    <section className="section three np" aria-labelledby="h-stops" id="stops">
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
  return (
    <details className="unfold stop">
      <summary>
        <h3>{t('never')}</h3>
        <span className="what">{t('neverWhat')}</span>
      </summary>
      <ul className="rlist">
        {neverAdvised.map(({ id, sources }) => (
          <NotAdvised key={id} id={id} sources={sources} />
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
        {notAdvisedParts.map((part) => (
          <p key={part}>{words(part)}</p>
        ))}
        <Citations sources={notAdvisedParts.map((part) => armedEscort[part])} />
      </div>
    </details>
  )
}
