import { useCallback, useState } from 'react'
import { askWorker } from '@/components/reading/score-client'
import { useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import type { Answers } from '@/lib/instrument/types'
import { pooledSituations } from '@/lib/reading/raters/pooled-situations'
import type { BesideAnswers } from '@/lib/reading/to-situation'
import { defaultRuns } from '@/lib/scoring/settings'
import type { ScoreResult } from '@/lib/scoring/types'

/** `each`: what the answers of each assessor give alone, in their order. */
type Pooled = { readonly together: ScoreResult; readonly each: readonly ScoreResult[] }

export type PooledState =
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'done' } & Pooled)
  | { readonly kind: 'failed'; readonly reason: string }

/** Reads the answers of all assessors in a worker, pooled question by question, and those of each alone. */
export function usePooled(
  version: string,
  raters: readonly Answers[],
  beside: BesideAnswers,
): readonly [state: PooledState, retry: () => void] {
  const [attempt, setAttempt] = useState(0)
  const task = useCallback<Task<Pooled>>(
    async (show) => {
      const situations = pooledSituations(raters, beside)
      const [together, ...each] = await Promise.all(
        situations.map((situation) =>
          askWorker('read', { version, situation, runs: defaultRuns, full: false }),
        ),
      )
      if (together !== undefined) show({ together: together.result, each: each.map(({ result }) => result) })
    },
    [version, raters, beside],
  )
  const { now, failed } = useWorkerTask(task, attempt)
  const retry = () => {
    setAttempt(attempt + 1)
  }
  if (failed !== null) return [{ kind: 'failed', reason: failed }, retry]
  return [now === null ? { kind: 'reading' } : { kind: 'done', ...now }, retry]
}
