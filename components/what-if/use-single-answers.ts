import { useCallback } from 'react'
import { askWorker } from '@/components/reading/score-client'
import { useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import { defaultRuns } from '@/lib/scoring/settings'
import type { Situation } from '@/lib/scoring/evaluate'
import { singleAnswers, type SingleAnswers } from '@/lib/reading/what-if/single-answers'

/** Which single answers would make one lever stand otherwise; null until it is known. */
export function useSingleAnswers(version: string, situation: Situation, lever: string): SingleAnswers | null {
  const task = useCallback<Task<SingleAnswers>>(
    async (show) => {
      const found = await askWorker('singleChanges', { version, situation, runs: defaultRuns, lever })
      if (found !== null) show(singleAnswers(found))
    },
    [version, situation, lever],
  )
  return useWorkerTask(task).now // where it fails the comparison beside it tells why
}
