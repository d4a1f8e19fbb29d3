import { useMemo } from 'react'
import { pause, useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import { nOf20, type NOf20 } from '@/lib/reading/n-of-20'
import { proposable } from '@/lib/reading/stops'
import { toSituation } from '@/lib/reading/to-situation'
import { caseSituation } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { rankingIn } from '@/lib/instrument/factor-ranking'
import type { Answers } from '@/lib/instrument/types'
import { previewRuns } from '@/lib/scoring/settings'
import type { LeverResult, LeverState } from '@/lib/scoring/types'
import type { LastAnswer } from '@/lib/reading/walk/change-made'

const MOST_SHOWN = 3
/** Milliseconds without another answer before the levers are read again: a weak phone must not lag behind its taps. */
const PAUSE_MS = 250

export type LeverMove = {
  readonly id: string
  /** Readings out of 20 in which the lever is among the first three. */
  readonly before: NOf20
  readonly after: NOf20
  readonly stateBefore: LeverState
  readonly stateAfter: LeverState
}

/** The levers that the last answer moved by a reading of 20 or to another state; null until it is known. */
export function useLeverChanges(version: string, change: LastAnswer | null): readonly LeverMove[] | null {
  const ranked = useCasePart((view) => caseSituation(view)?.factorRanking.value ?? '')
  const task = useMemo<Task<readonly LeverMove[]> | null>(() => {
    if (change === null) return null
    return async (show, isWanted) => {
      await pause(PAUSE_MS)
      if (!isWanted()) return
      const { askWorker } = await import('@/components/reading/score-client')
      const readNow = (answers: Answers) => {
        const situation = toSituation(answers, rankingIn(ranked))
        // the same draws before and after, so that only the answer makes the difference
        return askWorker('read', { version, situation, runs: previewRuns, full: false })
      }
      const [before, after] = await Promise.all([readNow(change.before), readNow(change.after)])
      show(compare(before.result.levers, after.result.levers))
    }
  }, [version, change, ranked])
  // where it fails the map still shows the factors, and the result page tells what failed
  return useWorkerTask(task).now
}

function compare(before: readonly LeverResult[], after: readonly LeverResult[]): LeverMove[] {
  const earlier = new Map(before.map((lever) => [lever.id, lever]))
  const may = proposable(after)
  return after
    .filter(({ id }) => may.has(id))
    .flatMap((lever) => {
      const was = earlier.get(lever.id)
      if (was === undefined) return []
      return [
        {
          id: lever.id,
          before: nOf20(was.rankShare),
          after: nOf20(lever.rankShare),
          stateBefore: was.conditions.state,
          stateAfter: lever.conditions.state,
        },
      ]
    })
    .filter((lever) => lever.before.n !== lever.after.n || lever.stateBefore !== lever.stateAfter)
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, MOST_SHOWN)
}

const weight = (lever: LeverMove) =>
  Math.abs(lever.after.n - lever.before.n) + (lever.stateBefore === lever.stateAfter ? 0 : 20)
