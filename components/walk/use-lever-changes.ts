import { useMemo } from 'react'
import { pause, useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import { besideIn, nothingBeside, toSituation } from '@/lib/reading/to-situation'
import { caseSituation } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { useSame } from '@/components/ui/use-same'
import type { Answers } from '@/lib/instrument/types'
import { previewRuns } from '@/lib/scoring/settings'
import type { LastAnswer } from '@/lib/reading/walk/change-made'
import { leverMoves, type LeverMove } from '@/lib/reading/walk/lever-moves'

/** Milliseconds without another answer before the levers are read again: a weak phone must not lag behind its taps. */
const PAUSE_MS = 250

/** The levers that the last answer moved; null until it is known. */
export function useLeverChanges(version: string, change: LastAnswer | null): readonly LeverMove[] | null {
  const kept = useCasePart(caseSituation)
  const beside = useSame(kept === null ? nothingBeside : besideIn(kept))
  const task = useMemo<Task<readonly LeverMove[]> | null>(() => {
    if (change === null) return null
    return async (show, isWanted) => {
      await pause(PAUSE_MS)
      if (!isWanted()) return
      const { askWorker } = await import('@/components/reading/score-client')
      const readNow = (answers: Answers) => {
        const situation = toSituation(answers, beside)
        // the same draws before and after, so that only the answer makes the difference
        return askWorker('read', { version, situation, runs: previewRuns, full: false })
      }
      const [before, after] = await Promise.all([readNow(change.before), readNow(change.after)])
      show(leverMoves(before.result.levers, after.result.levers))
    }
  }, [version, change, beside])
  // where it fails the map still shows the factors, and the result page tells what failed
  return useWorkerTask(task).now
}
