'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { FrozenWords } from '@/lib/reading/frozen-reading'
import type { ResultBasis } from '@/components/words/result-view-props'
import { toSituation, type BesideAnswers } from '@/lib/reading/to-situation'
import { useResultPage } from '@/components/words/use-result-page'
import type { Answers } from '@/lib/instrument/types'
import { useExplanation, type ExplanationState } from './use-explanation'
import { WhyView } from './why-view'

/** What a trace is made from. */
export type WhyInput = BesideAnswers & {
  /** Version of the instrument that the answers are to. */
  readonly version: string
  readonly answers: Answers
  readonly runs: number
  /** Item texts as they were shown; null: those of today's catalogue. */
  readonly words: FrozenWords | null
  readonly basis: ResultBasis
}

type WhyResultProps = { readonly input: WhyInput; readonly title: string; readonly back: string }

/** Works the trace out in a worker, then shows it. */
export function WhyResult({ input, title, back }: WhyResultProps) {
  const t = useTranslations('result.working')
  const { version, answers, ranking, clearances, recordView, runs } = input
  const situation = useMemo(
    () => toSituation(answers, { ranking, clearances, recordView }),
    [answers, ranking, clearances, recordView],
  )
  const state = useExplanation(version, situation, runs)
  switch (state.kind) {
    case 'working':
      return (
        <div className="small quiet progress">
          <p role="status">{t('first')}</p>
          <progress aria-label={t('first')} max={1} value={state.share} />
        </div>
      )
    case 'failed':
      return (
        <p className="note" role="alert">
          {t('failed', { reason: state.reason })}
        </p>
      )
    case 'ready':
      return <Ready input={input} found={state} title={title} back={back} />
  }
}

type ReadyProps = WhyResultProps & { readonly found: Extract<ExplanationState, { kind: 'ready' }> }

function Ready({ input, found: { explanation, rankedFit }, title, back }: ReadyProps) {
  const { result } = explanation
  const page = useResultPage({ ...input, reading: { result, background: null } })
  return <WhyView page={page} explanation={explanation} rankedFit={rankedFit} title={title} back={back} />
}
