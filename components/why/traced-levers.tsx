import { useTranslations } from 'next-intl'
import { LeverRow, LeverRowHead } from '@/components/lever-row/lever-row'
import type { ResultPage } from '@/components/words/result-page'
import { inBands } from '@/lib/reading/levers/in-bands'
import { whyPlace } from '@/lib/reading/why/why-address'
import { leverBands } from '@/lib/scoring/bands'
import type { Explanation } from '@/lib/scoring/explain'
import { LeverTrace } from './lever-trace'

type TracedLeversProps = {
  readonly page: ResultPage
  readonly explanation: Explanation
  readonly rankedFit: ReadonlyMap<string, number> | null
}

/** No warning is stated once for a band here: each row says its own. */
const statedAbove: ReadonlySet<string> = new Set()

/** The levers in their bands and in the rows of the result, each unfolding to its trace. */
export function TracedLevers({ page, explanation, rankedFit }: TracedLeversProps) {
  const bands = useTranslations('result.bands')
  const listed = inBands(page.result.levers)
  const explained = new Map(explanation.levers.map((one) => [one.id, one]))
  return (
    <>
      <LeverRowHead />
      {leverBands.map((band) => (
        <section key={band} aria-labelledby={`why-${band}`} data-band={band}>
          <h3 className="lr-band" id={`why-${band}`}>
            {bands(`${band}.name`)} <span className="num">{listed[band].length}</span>
          </h3>
          <ul className="lr-list">
            {listed[band].map((lever) => {
              const trace = explained.get(lever.id)
              return (
                trace && (
                  <LeverRow
                    key={lever.id}
                    page={page}
                    lever={lever}
                    statedAbove={statedAbove}
                    id={whyPlace('lever', lever.id)}
                  >
                    <LeverTrace
                      page={page}
                      lever={lever}
                      explained={trace}
                      rankedFit={rankedFit?.get(lever.id) ?? null}
                    />
                  </LeverRow>
                )
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}
