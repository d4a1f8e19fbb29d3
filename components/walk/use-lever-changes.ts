import { useMemo } from 'react'
import { pause, useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import { besideIn, nothingBeside, toSituation } from '@/lib/reading/to-situation'
import { caseSituation } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { useSame } from '@/components/ui/use-same'
import { previewRuns } from '@/lib/scoring/settings'
import type { LastAnswer } from '@/lib/reading/walk/change-made'
import { enoughForBoth } from '@/lib/reading/movement/enough-for-both'
import { leverDifferences, type LeverDifference } from '@/lib/reading/movement/lever-movement'

/** Milliseconds without another answer before the levers are read again: a weak phone must not lag behind its taps. */
const PAUSE_MS = 250

/** More would not be read beside the questions. */
const mostNamed = 3

/** The levers that the last answer moved, at most three, none that is stopped now; null until they are known. */
export function useLeverChanges(
  version: string,
  change: LastAnswer | null,
): readonly LeverDifference[] | null {
  const kept = useCasePart(caseSituation)
  const beside = useSame(kept === null ? nothingBeside : besideIn(kept))
  const task = useMemo<Task<readonly LeverDifference[]> | null>(() => {
    if (change === null) return null
    return async (show, isWanted) => {
      await pause(PAUSE_MS)
      if (!isWanted()) return
      const { askWorker } = await import('@/components/reading/score-client')
      const comparison = await askWorker('compare', {
        version,
        before: toSituation(change.before, beside),
        after: toSituation(change.after, beside),
        runs: previewRuns,
      })
      const { banded, others } = leverDifferences(comparison, enoughForBoth(change.before, change.after))
      const isShown = ({ after: now }: LeverDifference) => now.status.state !== 'stopped'
      show([...banded, ...others].filter(isShown).slice(0, mostNamed))
    }
  }, [version, change, beside])
  // where it fails the map still shows the factors, and the result page tells what failed
  return useWorkerTask(task).now
}
