import { useCallback } from 'react'
import type { Answers, FactorId } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import { defaultRuns } from '@/lib/scoring/settings'
import type { Reading } from '@/lib/reading/reading'
import type { RecordView } from '@/lib/scoring/record'
import { askWorker } from './score-client'
import { useWorkerTask, type Task } from './use-worker-task'
import { toSituation } from '@/lib/reading/to-situation'

/** What is read. The same object as long as nothing of it changes. */
export type Asked = {
  /** Version of the instrument that the answers are to. */
  readonly version: string
  readonly answers: Answers
  /** The factors as the person ranked them; null: no view. */
  readonly ranking: readonly FactorId[] | null
  /** Stops that were recorded as cleared. */
  readonly clearances: readonly StopId[]
  /** Which documented case is left out, and what a person says of others. */
  readonly recordView: RecordView
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
      const { version, answers, ranking, clearances, recordView } = asked
      const situation = toSituation(answers, ranking, clearances, recordView)
      const reading = await askWorker('read', { version, situation, runs: defaultRuns, full: true })
      show({ kind: 'full', shown: { asked, reading } })
    },
    [asked],
  )
  const { now, last, failed } = useWorkerTask(task, attempt)
  if (failed !== null) return { kind: 'failed', shown: null, reason: failed }
  return now ?? { kind: 'reading', shown: last?.shown ?? null }
}
