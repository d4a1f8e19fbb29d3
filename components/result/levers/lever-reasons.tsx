import { useTranslations } from 'next-intl'
import type { LeverResult } from '@/lib/scoring/types'
import { Citations } from '@/components/words/citations'
import { AnswerInWords } from '@/components/words/from-answers'
import { leverSources } from '@/lib/reading/levers/lever-sources'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'
import type { ResultPage } from '@/components/words/result-page'

type Side = 'for' | 'against'
type LeverReasonsProps = { readonly page: ResultPage; readonly lever: LeverResult; readonly side: Side }

/** The answers that speak most for or against this lever, why each counts, and the source of that. */
export function LeverReasons({ page, lever, side }: LeverReasonsProps) {
  const t = useTranslations('result.lever')
  const reasons = side === 'for' ? lever.reasonsFor : lever.reasonsAgainst
  return (
    <div>
      <h5>{t(side)}</h5>
      {reasons.length === 0 ? (
        <p className="quiet">{t('reasonNone')}</p>
      ) : (
        <ul className="rlist">
          {reasons.map(({ item }) => (
            <Reason key={item} page={page} lever={lever.id} side={side} item={item} />
          ))}
        </ul>
      )}
    </div>
  )
}

type ReasonProps = {
  readonly page: ResultPage
  readonly lever: string
  readonly side: Side
  readonly item: string
}

function Reason({ page, lever, side, item }: ReasonProps) {
  const words = useTranslations('levers')
  const matrixLever = findMatrixLever(lever)
  const condition = `levers.${lever}.conditions.${item}.${side}`
  const treats = `levers.${lever}.treats.${item}`
  const sentence = [condition, ...(side === 'for' ? [treats] : [])].find((key) => words.has(key))
  return (
    <li>
      {sentence !== undefined && <p>{words(sentence)}</p>}
      <p className="small">
        <AnswerInWords page={page} item={item} />
      </p>
      {matrixLever && <Citations sources={leverSources(matrixLever, item)} />}
    </li>
  )
}
