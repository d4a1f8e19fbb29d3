import { useTranslations } from 'next-intl'
import { LeverRowHead } from '@/components/lever-row/lever-row'
import { RecordDots } from '@/components/charts/record-dots'
import type { ResultPage } from '@/components/words/result-page'
import { inBands } from '@/lib/reading/levers/in-bands'
import { leverBands } from '@/lib/scoring/bands'
import { recordOutcomes } from '@/lib/levers/record/outcomes'
import { LeverBand } from './lever-band'
import { PrintWarnedAnswers } from './print-warned-answers'

/** All levers as a comparison: a row each, in three bands, each row unfolding in place. The same rows stand on paper. */
export function LeverSection({ page }: { page: ResultPage }) {
  const t = useTranslations('result.levers')
  const bandWords = useTranslations('result.bands')
  const { levers } = page.result
  const bands = inBands(levers)
  return (
    <section className="section levers" id="levers" aria-labelledby="h-levers">
      <div className="h2row">
        <h2 id="h-levers">{t('heading', { count: levers.length })}</h2>
        <ul className="idx np">
          {leverBands.map((band) => (
            <li key={band}>
              <a href={`#g-${band}`}>
                {bandWords(`${band}.name`)} <span className="num">{bands[band].length}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className="recline">
        <p>{t.rich('record', { b: (chunks) => <b>{chunks}</b>, whose: page.whose })}</p>
        <ul className="key">
          {recordOutcomes.map((outcome) => (
            <li key={outcome}>
              <RecordDots outcomes={[outcome]} /> {t(`outcome.${outcome}`)}
            </li>
          ))}
        </ul>
      </div>
      <PrintWarnedAnswers page={page} levers={levers.filter(({ status }) => status.state !== 'stopped')} />
      <LeverRowHead />
      {leverBands.map((band) => (
        <LeverBand key={band} page={page} band={band} levers={bands[band]} />
      ))}
    </section>
  )
}
