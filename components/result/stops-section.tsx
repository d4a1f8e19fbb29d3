import { useTranslations } from 'next-intl'
import { Citations } from './citations'
import { useMessageList } from './message-list'
import type { ResultPage } from './result-page'
import { rich } from './rich'

/** What is never advised and why, armed escort, and what this page is not. */
export function StopsSection({ page }: { page: ResultPage }) {
  const t = useTranslations('result.stops')
  const { model } = page.result
  return (
    <section className="section three" aria-labelledby="h-stops" id="stops">
      <h2 id="h-stops">{t('heading')}</h2>
      <div className="cols cols-3">
        <Advice heading={t('never')} part="neverAdvised" />
        <Advice heading={t('escort')} part="armedEscort" />
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
    </section>
  )
}

/** Advice against a tactic, as the catalogue of levers has it; each part only where it is written. */
function Advice({ heading, part }: { heading: string; part: 'neverAdvised' | 'armedEscort' }) {
  const words = useTranslations('levers')
  const items = useMessageList('levers', part)
  return (
    <div className="stack-s">
      <h3>{heading}</h3>
      {items.map((item) => (
        <p key={item}>{item}</p>
      ))}
      {words.has(`${part}.source`) && <Citations sources={[words(`${part}.source`)]} />}
    </div>
  )
}
