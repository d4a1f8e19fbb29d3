import { useTranslations } from 'next-intl'
import type { LeverResult } from '@/lib/scoring/types'
import { Citations } from '@/components/words/citations'
import { AnswerInWords } from '@/components/words/from-answers'
import { leverSources } from '@/lib/reading/levers/lever-sources'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'
import { strongestReasons, type ToldReason } from '@/lib/reading/levers/reason-sides'
import type { ResultPage } from '@/components/words/result-page'

type LeverReasonsProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  readonly side: 'for' | 'against'
}

/** The answers that speak most for or against this lever, why each counts, and the source of that. */
export function LeverReasons({ page, lever, side }: LeverReasonsProps) {
  const t = useTranslations('result.lever')
  const reasons = strongestReasons(lever, page.answers)[side]
  return (
    <div>
      <h5>{t(side)}</h5>
      {reasons.length === 0 ? (
        <p className="quiet">{t('reasonNone')}</p>
      ) : (
        <ul className="rlist">
          {reasons.map((reason) => (
            <Reason key={reason.item} page={page} lever={lever.id} reason={reason} />
          ))}
        </ul>
      )}
    </div>
  )
}

type ReasonProps = { readonly page: ResultPage; readonly lever: string; readonly reason: ToldReason }

function Reason({ page, lever, reason: { item, text } }: ReasonProps) {
  const words = useTranslations('levers')
  const matrixLever = findMatrixLever(lever)
  return (
    <li>
      {text !== null && <p>{words(text)}</p>}
      <p className="small">
        <AnswerInWords page={page} item={item} />
      </p>
      {matrixLever && <Citations sources={leverSources(matrixLever, item)} />}
    </li>
  )
}
