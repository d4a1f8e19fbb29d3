import { useFormatter, useTranslations } from 'next-intl'
import { rich } from '@/components/words/rich'
import { model } from '@/lib/levers/model'
import type { MatrixLever } from '@/lib/levers/types'
import { baseRisks, matrixRules } from '@/lib/reading/method/matrix-rules'
import { MatrixRow } from './matrix-row'
import { ruleId } from '@/lib/reading/method/rule-id'

/** The matrix as it is computed with: every rule of every lever, its numbers, why, and where it comes from. */
export function MatrixSection() {
  const t = useTranslations('method.matrix')
  return (
    <section className="section" aria-labelledby="h-matrix" id="matrix">
      <h2 id="h-matrix">{t('heading')}</h2>
      <p>{t.rich('lead', { ...rich, levers: model.levers.length, matrix: model.matrix })}</p>
      <p className="small quiet mt-2">{t('numbers')}</p>
      <div className="mt-4">
        {model.levers.map((lever) => (
          <LeverRules key={lever.id} lever={lever} />
        ))}
      </div>
    </section>
  )
}

function LeverRules({ lever }: { lever: MatrixLever }) {
  const t = useTranslations('method.matrix')
  const name = useTranslations('levers.levers')(`${lever.id}.name`)
  const dimension = useTranslations('levers.riskDimensions')
  const format = useFormatter()
  const rules = matrixRules(lever)
  const risks = baseRisks(lever).map(({ dimension: id, points }) =>
    t('baseOne', { dimension: dimension(id), points }),
  )
  return (
    <details className="rules" id={ruleId(lever.id)}>
      <summary>
        <h3 className="row-title">{name}</h3>
        <span className="small quiet num w4">{t('rules', { count: rules.length })}</span>
      </summary>
      <p className="small num">{t('base', { risks: format.list(risks) })}</p>
      {lever.gates.length + lever.cautions.length === 0 && <p className="small">{t('noGates')}</p>}
      <div className="tablewrap" role="region" aria-label={t('caption', { lever: name })} tabIndex={0}>
        <table className="fold small num">
          <thead>
            <tr>
              {(['item', 'role', 'values', 'why', 'source'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule, at) => (
              <MatrixRow key={at} lever={lever.id} rule={rule} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
