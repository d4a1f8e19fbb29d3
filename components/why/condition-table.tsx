import { useTranslations } from 'next-intl'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { model } from '@/lib/levers/model'
import type { LeverExplanation } from '@/lib/scoring/explain'
import type { LeverResult } from '@/lib/scoring/types'
import { ConditionRow } from './condition-row'
import { conditionRows } from '@/lib/reading/why/condition-rows'
import type { LeverSum } from '@/lib/reading/why/lever-sum'

type ConditionTableProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  readonly explained: LeverExplanation
  readonly sum: LeverSum
}

const columns = [
  'question',
  'levers.role',
  'levers.values',
  'levers.now',
  'levers.adds',
  'levers.why',
] as const

/** What must hold and what speaks against a lever, each cell as it stands for these answers, and the state it gives. */
export function ConditionTable({ page, lever, explained, sum }: ConditionTableProps) {
  const t = useTranslations('why')
  const matrixLever = findMatrixLever(lever.id)
  const rows = matrixLever === null ? [] : conditionRows(matrixLever, explained.trace)
  const heading = t('levers.conditions')
  if (rows.length === 0)
    return (
      <>
        <h5 className="mt-3">{heading}</h5>
        <p className="small">{t('levers.noConditions')}</p>
      </>
    )
  const most = Math.max(...rows.map(({ term }) => term?.holdsBack ?? 0))
  return (
    <>
      <h5 className="mt-3">{heading}</h5>
      <StateWords lever={lever} explained={explained} />
      <div className="tablewrap" role="region" aria-label={heading} tabIndex={0}>
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
            {rows.map((row) => (
              <ConditionRow
                key={row.id}
                page={page}
                lever={lever.id}
                row={row}
                adds={row.isFirst ? (sum.conditions.get(row.item) ?? null) : 'above'}
                binds={most > 0 && row.term?.holdsBack === most}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const hundredths = (value: number) => Math.round(value * 100)

/** How far the conditions hold, beside how far they do with nothing answered, and the word that makes. */
function StateWords({ lever, explained }: Pick<ConditionTableProps, 'lever' | 'explained'>) {
  const t = useTranslations('why.levers')
  const states = useTranslations('result.levers.state')
  const { lift, state } = lever.conditions
  const { liftAgainst, liftFavourable } = model.cutoffs
  if (lift === null) return <p className="small">{t('conditionsNull')}</p>
  return (
    <p className="small">
      {t.rich('conditionsSay', {
        ...rich,
        now: hundredths(explained.conditions.mean),
        reference: hundredths(explained.conditions.reference),
        lift: hundredths(lift),
        state: states(`${state}.name`),
      })}{' '}
      {t('cutoffs', { against: hundredths(liftAgainst), favourable: hundredths(liftFavourable) })}
    </p>
  )
}
