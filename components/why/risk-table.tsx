import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { AnswerInWords } from '@/components/words/from-answers'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'
import type { ResultPage } from '@/components/words/result-page'
import { levelOf } from '@/lib/instrument/answer'
import type { Answer } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { RiskTerm } from '@/lib/levers/types'

/** The risk of a lever by whom it falls on: the fixed part and what each answer adds, with the source. */
export function RiskTable({ page, lever }: { page: ResultPage; lever: string }) {
  const t = useTranslations('why')
  const terms = Object.entries(findMatrixLever(lever)?.risk ?? {})
  return (
    <>
      <h5 className="mt-6">{t('levers.risk')}</h5>
      <p className="small">{t('levers.riskSay')}</p>
      <div className="tablewrap" role="region" aria-label={t('levers.risk')} tabIndex={0}>
        <table className="fold small num">
          <thead>
            <tr>
              <th scope="col">{t('levers.dimension')}</th>
              <th scope="col">{t('levers.points')}</th>
              <th scope="col">{t('source')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map(([dimension, term]) => (
              <RiskRow key={dimension} page={page} lever={lever} dimension={dimension} term={term} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type RiskRowProps = {
  readonly page: ResultPage
  readonly lever: string
  readonly dimension: string
  readonly term: RiskTerm
}

function RiskRow({ page, lever, dimension, term }: RiskRowProps) {
  const t = useTranslations('why')
  const words = useTranslations('levers')
  const text = `levers.${lever}.risk.${dimension}`
  return (
    <tr>
      <th scope="row" className="w4">
        <b>{words(`riskDimensions.${dimension}`)}</b> {words.has(text) && <span>{words(text)}</span>}
      </th>
      <td data-h={t('levers.points')}>
        <ul className="plain">
          <li>{t('levers.riskBase', { points: term.base })}</li>
          {term.adds.map((add) => (
            <li key={add.item}>
              <AnswerInWords page={page} item={add.item} />{' '}
              <Add answer={page.answers[add.item]} table={add.table} />
            </li>
          ))}
        </ul>
      </td>
      <td data-h={t('source')}>
        <Citations sources={[term.source]} />
      </td>
    </tr>
  )
}

/** What an answer adds at the level it names; what an open one could add at most. */
function Add({ answer, table }: { answer: Answer | undefined; table: string }) {
  const t = useTranslations('why.levers')
  const values = model.tables[table] ?? [0]
  if (answer === undefined) return t('riskCould', { points: Math.max(...values) })
  const level = levelOf(answer)
  return t('riskAdds', { points: level === null ? 0 : (values[level] ?? 0) })
}
