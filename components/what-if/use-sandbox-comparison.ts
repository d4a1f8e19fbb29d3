import { useCallback } from 'react'
import { askWorker } from '@/components/reading/score-client'
import { pause, useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import type { Comparison } from '@/lib/scoring/comparison'
import type { Sandbox } from './use-sandbox'
import { defaultRuns, previewRuns } from '@/lib/scoring/settings'

/** Milliseconds without a change after which as many readings as the result has follow the first look. */
const quietFor = 400

export type Compared = {
  /** The last that was read, also while the next is on its way; null before the first, and where the next failed. */
  readonly comparison: Comparison | null
  /** Whether it is of these very answers. */
  readonly current: boolean
  /** Whether it has as many readings as the result, and is of these very answers. */
  readonly settled: boolean
  readonly failed: string | null
}

type Read = { readonly comparison: Comparison; readonly runs: number }

/** Compares two situations in the worker, with the same random numbers on both sides. */
export function useSandboxComparison({ version, before, after }: Sandbox): Compared {
  const task = useCallback<Task<Read>>(
    async (show, isWanted) => {
      const readNow = async (runs: number) => {
        show({ comparison: await askWorker('compare', { version, before, after, runs }), runs })
      }
      await readNow(previewRuns)
      await pause(quietFor)
      if (isWanted()) await readNow(defaultRuns)
    },
    [version, before, after],
  )
  const { now, last, failed } = useWorkerTask(task)

  return {
    comparison: failed !== null && now === null ? null : (last?.comparison ?? null),
    current: now !== null,
    settled: now?.runs === defaultRuns,
    failed,
  }
}
