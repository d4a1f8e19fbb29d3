'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState, type ReactNode } from 'react'
import type { DraftAssessment, DraftField } from '@/lib/offline/draft'
import type { SituationField } from '@/lib/offline/sync-types'
import { toAnswers } from '@/lib/offline/to-answers'
import { ReadingProgress } from './reading-progress'
import { ResultView } from './result-view'
import type { ResultBasis, ResultHeading } from './result-view-props'
import { useFrozenReading } from './use-frozen-reading'
import { useReading } from './use-reading'

export type CaseResultProps = {
  readonly assessment: DraftAssessment
  readonly situation: Readonly<Record<SituationField, DraftField>>
  /** Links beside the title, such as "change answers": the page knows the way there. */
  readonly actions?: ReactNode
}

/** The result of a case on this device: of its snapshot when it was submitted, else computed here, in a worker. */
export function CaseResult({ assessment, situation, actions }: CaseResultProps) {
  const t = useTranslations('result.working')
  const kept = useFrozenReading(assessment.snapshot)
  const heading = useHeading(situation, actions)

  switch (kept.kind) {
    case 'loading':
      return <h1>{heading.title}</h1>
    case 'frozen':
      return (
        <ResultView
          answers={kept.frozen.answers}
          reading={kept.frozen.reading}
          heading={heading}
          basis={{ kind: 'submitted', at: kept.frozen.submittedAt }}
          words={kept.frozen.words}
        />
      )
    case 'unreadable':
    case 'none':
      return (
        <>
          {kept.kind === 'unreadable' && <p className="note">{t('oldSnapshot')}</p>}
          <FreshResult assessment={assessment} heading={heading} />
        </>
      )
  }
}

/** Reads the answers now: a first look, then in full. */
function FreshResult({ assessment, heading }: { assessment: DraftAssessment; heading: ResultHeading }) {
  const answers = useMemo(() => toAnswers(assessment.answers), [assessment.answers])
  const [attempt, setAttempt] = useState(0)
  const state = useReading(answers, attempt)
  const reading = state.kind === 'preview' || state.kind === 'full' ? state.reading : null
  const basis: ResultBasis =
    assessment.status === 'draft'
      ? { kind: 'draft', preview: state.kind !== 'full' }
      : { kind: 'submitted', at: assessment.submittedAt }
  return (
    <>
      <ReadingProgress
        state={state}
        retry={() => {
          setAttempt(attempt + 1)
        }}
      />
      {reading === null ? (
        <h1>{heading.title}</h1>
      ) : (
        <ResultView answers={answers} reading={reading} heading={heading} basis={basis} words={null} />
      )}
    </>
  )
}

function useHeading(situation: CaseResultProps['situation'], actions: ReactNode): ResultHeading {
  const t = useTranslations('result.about')
  const counterpart = situation.counterpart.value
  const ask = situation.ask.value
  const parts = [
    ...(counterpart === '' ? [] : [t('counterpart', { counterpart })]),
    ...(ask === '' ? [] : [t('ask', { ask })]),
  ]
  const about = parts.reduce((first, second) => (first === '' ? second : t('joined', { first, second })), '')
  return { title: situation.codeName.value || t('unnamed'), about, actions }
}
