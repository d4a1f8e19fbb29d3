'use client'

import { useTranslations } from 'next-intl'
import type { Answers } from '@/lib/instrument/types'
import { isHeld, stopsIn } from '@/lib/reading/stops'
import { PooledFactors } from './pooled-factors'
import { PooledLevers } from './pooled-levers'
import type { Rater } from '@/lib/reading/raters/raters-in'
import type { BesideAnswers } from '@/lib/reading/to-situation'
import { usePooled } from './use-pooled'

type PooledReadingProps = {
  /** Version of the instrument that all of them answered. */
  version: string
  raters: readonly Rater[]
  /** Theirs, in the same order; the same list until an answer changes. */
  answers: readonly Answers[]
  /** What is read with the answers of each; the same object until it changes. */
  beside: BesideAnswers
}

/** What the answers of all assessors give together, beside what each of them gives alone. */
export function PooledReading({ version, raters, answers, beside }: PooledReadingProps) {
  const t = useTranslations('raters.pooled')
  const working = useTranslations('result.working')
  const [state, retry] = usePooled(version, answers, beside)
  return (
    <section className="section" aria-labelledby="h-pooled">
      <h2 id="h-pooled">{t('heading')}</h2>
      <p className="quiet my-2">{t('lead')}</p>
      {state.kind === 'reading' ? <p role="status">{working('first')}</p> : null}
      {state.kind === 'failed' ? (
        <div className="note" role="alert">
          <p>{working('failed', { reason: state.reason })}</p>
          <button type="button" className="btn mt-2" onClick={retry}>
            {working('retry')}
          </button>
        </div>
      ) : null}
      {state.kind === 'done' ? (
        <>
          <PooledFactors together={state.together} />
          {!isHeld(stopsIn(state.together)) && (
            <PooledLevers
              together={state.together}
              each={state.each}
              letters={raters.map(({ letter }) => letter)}
            />
          )}
        </>
      ) : null}
    </section>
  )
}
