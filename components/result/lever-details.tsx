import { useTranslations } from 'next-intl'
import type { Contribution, LeverResult } from '@/lib/scoring/types'
import { Citations } from './citations'
import { AnswerInWords } from './from-answers'
import { leverSources } from './lever-sources'
import { findMatrixLever } from './matrix-lever'
import { useMessageList } from './message-list'
import type { ResultPage } from './result-page'

type Part = { readonly page: ResultPage; readonly lever: LeverResult }

/** Folded: reasons for and against with their sources, first steps, how to soften the risk. */
export function LeverDetails({ page, lever }: Part) {
  const t = useTranslations('result.lever')
  return (
    <details className="full more">
      <summary>{t('details')}</summary>
      <div className="opened cols">
        <Reasons page={page} lever={lever} side="for" />
        <Reasons page={page} lever={lever} side="against" />
        <Steps lever={lever.id} part="firstSteps" />
        <Steps lever={lever.id} part="soften" />
      </div>
    </details>
  )
}

function Reasons({ page, lever, side }: Part & { readonly side: 'for' | 'against' }) {
  const t = useTranslations('result.lever')
  const reasons = side === 'for' ? lever.reasonsFor : lever.reasonsAgainst
  if (reasons.length === 0) return null
  return (
    <div>
      <h5>{t(side)}</h5>
      <ul className="rlist">
        {reasons.map((reason) => (
          <Reason key={reason.item} page={page} lever={lever} side={side} reason={reason} />
        ))}
      </ul>
    </div>
  )
}

type ReasonProps = Part & { readonly side: 'for' | 'against'; readonly reason: Contribution }

function Reason({ page, lever, side, reason: { item } }: ReasonProps) {
  const words = useTranslations('levers')
  const matrixLever = findMatrixLever(lever.id)
  const treats = `levers.${lever.id}.treats.${item}`
  const condition = `levers.${lever.id}.conditions.${item}.${side}`
  const sentence = words.has(condition) ? condition : side === 'for' && words.has(treats) ? treats : null
  return (
    <li>
      {sentence !== null && <p>{words(sentence)}</p>}
      <p className="small">
        <AnswerInWords page={page} item={item} />
      </p>
      {matrixLever && <Citations sources={leverSources(matrixLever, item)} />}
    </li>
  )
}

function Steps({ lever, part }: { lever: string; part: 'firstSteps' | 'soften' }) {
  const t = useTranslations('result.lever')
  const steps = useMessageList('levers', `levers.${lever}.${part}`)
  if (steps.length === 0) return null
  const List = part === 'firstSteps' ? 'ol' : 'ul'
  return (
    <div>
      <h5>{t(part)}</h5>
      <List>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </List>
    </div>
  )
}
