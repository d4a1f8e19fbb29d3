import { useCallback } from 'react'
import { useSame } from '@/components/ui/use-same'
import { useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import { besideIn, toSituation, type KeptBeside } from '@/lib/reading/to-situation'
import type { DraftAssessment } from '@/lib/offline/draft'
import { toAnswers } from '@/lib/wire/to-answers'
import { defaultRuns } from '@/lib/scoring/settings'

/**
 * The open questions that would still change the list, as the result names them, worked out in the worker; null until they are
 * known, and where they cannot be worked out: the page is whole without them.
 */
export function useOpenQuestions(
  version: string,
  given: DraftAssessment['answers'],
  beside: KeptBeside,
): readonly string[] | null {
  const situation = useSame(toSituation(toAnswers(given), besideIn(beside)))
  const task = useCallback<Task<readonly string[]>>(
    async (show) => {
      const { askWorker } = await import('@/components/reading/score-client')
      const { result } = await askWorker('read', { version, situation, runs: defaultRuns, full: false })
      show(result.askNext.map(({ item }) => item).filter((item) => item !== 'weights'))
    },
    [version, situation],
  )
  return useWorkerTask(task).now
}
