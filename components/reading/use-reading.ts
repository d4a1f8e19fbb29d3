import { useCallback } from 'react'
import type { Answers } from '@/lib/instrument/types'
import { defaultRuns } from '@/lib/scoring/settings'
import type { Reading } from '@/lib/reading/reading'
import { askWorker } from './score-client'
import { useWorkerTask, type Task } from './use-worker-task'
import { toSituation, type BesideAnswers } from '@/lib/reading/to-situation'

/** What is read. The same object as long as nothing of it changes. */
export type Asked = BesideAnswers & {
  /** Version of the instrument that the answers are to. */
  readonly version: string
  readonly answers: Answers
}

/** A reading together with what it is the reading of, so that neither is ever shown with another. */
export type ReadingOf = { readonly asked: Asked; readonly reading: Reading }

export type ReadingState =
  /** `shown`: the reading of what was asked before, until that of now has come; null: there is none. */
  | { readonly kind: 'reading'; readonly shown: ReadingOf | null }
  | { readonly kind: 'full'; readonly shown: ReadingOf }
  | { readonly kind: 'failed'; readonly shown: null; readonly reason: string }

type Shown = Extract<ReadingState, { kind: 'full' }>

/**
 * Reads answers in a worker, once and in full: nothing that is shown is replaced by a better look a moment later. `attempt`
 * starts it again.
 */
export function useReading(asked: Asked, attempt: number): ReadingState {
  const task = useCallback<Task<Shown>>(
    async (show) => {
      const { version, answers } = asked
      const situation = toSituation(answers, asked)
      const reading = await askWorker('read', { version, situation, runs: defaultRuns, full: true })
      show({ kind: 'full', shown: { asked, reading } })
    },
    [asked],
  )
  const { now, last, failed } = useWorkerTask(task, attempt)
  if (failed !== null) return { kind: 'failed', shown: null, reason: failed }
  return now ?? { kind: 'reading', shown: last?.shown ?? null }
}
