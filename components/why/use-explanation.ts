import { useMemo } from 'react'
import { askWorker } from '@/components/reading/score-client'
import { useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import type { Situation } from '@/lib/scoring/evaluate'
import type { Explanation } from '@/lib/scoring/explain'

export type ExplanationState =
  | { readonly kind: 'working'; readonly share: number }
  | {
      readonly kind: 'ready'
      readonly explanation: Explanation
      /** Fit by lever with the same ranking and nothing answered; null without a ranking. */
      readonly rankedFit: ReadonlyMap<string, number> | null
    }
  | { readonly kind: 'failed'; readonly reason: string }

type Shown = Extract<ExplanationState, { kind: 'working' | 'ready' }>

/** Works out in the worker what stands behind a reading; `situation` null: nothing to work out yet. */
export function useExplanation(version: string, situation: Situation | null, runs: number): ExplanationState {
  const task = useMemo<Task<Shown> | null>(() => {
    if (situation === null) return null
    return async (show) => {
      const onProgress = (share: number) => {
        show({ kind: 'working', share })
      }
      const [explanation, rankedFit] = await Promise.all([
        askWorker('explain', { version, situation, runs }, onProgress),
        readRanking(version, situation, runs),
      ])
      show({ kind: 'ready', explanation, rankedFit })
    }
  }, [version, situation, runs])
  const { now, failed } = useWorkerTask(task)
  if (failed !== null) return { kind: 'failed', reason: failed }
  return now ?? { kind: 'working', share: 0 }
}

/** What the ranking alone does: what does not apply stays away, nothing else is answered. */
async function readRanking(version: string, { answers, factorRanking }: Situation, runs: number) {
  if (factorRanking === undefined) return null
  const away = Object.entries(answers).filter(([, answer]) => 'notApplicable' in answer)
  const situation = { answers: Object.fromEntries(away), factorRanking }
  const { result } = await askWorker('read', { version, situation, runs, full: false })
  return new Map(result.levers.map(({ id, fit }) => [id, fit.mean]))
}
