import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import type { MatrixLever } from '@/lib/levers/types'
import { baseRisks, matrixRules } from '@/lib/reading/method/matrix-rules'
import { MatrixRow } from './matrix-row'

const columns = ['item', 'role', 'values', 'why', 'source'] as const

/** A lever as it is computed with: every rule of it, its numbers, why, and where it comes from. */
export function LeverRules({ lever }: { readonly lever: MatrixLever }) {
  const t = useTranslations('method.matrix')
  const name = useTranslations('levers.levers')(`${lever.id}.name`)
  const dimension = useTranslations('levers.riskDimensions')
  const format = useFormatter()
  const locale = useLocale()
  const risks = baseRisks(lever).map(({ dimension: id, points }) =>
    t('baseOne', { dimension: dimension(id), points }),
  )
  return (
    <div className="rules">
      <p>
        <a href={`${localePath(locale, '/method')}#matrix`}>{t('all')}</a>
      </p>
      <h1 className="mt-2">{t('caption', { lever: name })}</h1>
      <p className="mt-3 num">{t('base', { risks: format.list(risks) })}</p>
      {lever.gates.length + lever.cautions.length === 0 && <p>{t('noGates')}</p>}
      <p className="small quiet">{t('numbers')}</p>
      <div className="tablewrap mt-4" role="region" aria-label={t('caption', { lever: name })} tabIndex={0}>
        <table className="fold small num">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrixRules(lever).map((rule, at) => (
              <MatrixRow key={at} lever={lever.id} rule={rule} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
