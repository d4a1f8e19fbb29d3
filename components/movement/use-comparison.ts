import { useCallback } from 'react'
import { askWorker } from '@/components/reading/score-client'
import { useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import type { Pair } from '@/lib/reading/movement/assessment-side'
import type { Comparison } from '@/lib/scoring/comparison'
import { defaultRuns, previewRuns } from '@/lib/scoring/settings'

type Compared = { readonly kind: 'preview' | 'full'; readonly comparison: Comparison }

export type ComparisonState =
  { readonly kind: 'comparing' } | Compared | { readonly kind: 'failed'; readonly reason: string }

/** Compares in a worker: first with fewer readings, then in full. Both sides must keep their identity while unchanged. */
export function useComparison({
  version,
  before,
  after,
}: Pick<Pair, 'version' | 'before' | 'after'>): ComparisonState {
  const task = useCallback<Task<Compared>>(
    async (show) => {
      const sides = { version, before, after }
      show({ kind: 'preview', comparison: await askWorker('compare', { ...sides, runs: previewRuns }) })
      show({ kind: 'full', comparison: await askWorker('compare', { ...sides, runs: defaultRuns }) })
    },
    [version, before, after],
  )
  const { last, failed } = useWorkerTask(task)
  if (failed !== null) return { kind: 'failed', reason: failed }
  return last ?? { kind: 'comparing' }
}
