import type { ResultPage } from '@/components/words/result-page'
import { modelOf } from '@/lib/levers/model'
import { factorParts } from '@/lib/scoring/item-parts'
import type { FactorResult } from '@/lib/scoring/types'
import { PartsTable } from './parts-table'
import { whyPlace } from '@/lib/reading/why/why-address'

/** One factor down to its answers and their sources. */
export function FactorTrace({ page, factor }: { page: ResultPage; factor: FactorResult }) {
  const name = page.words.factor(factor.id)
  return (
    <details className="rules" id={whyPlace('factor', factor.id)}>
      <summary>
        <h3 className="row-title">{name}</h3>
      </summary>
      <PartsTable
        page={page}
        parts={factorParts(modelOf(page.instrument.version), page.answers, factor.id)}
        caption={name}
        total={factor}
      />
    </details>
  )
}
