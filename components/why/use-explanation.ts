import { useEffect, useState } from 'react'
import { askWorker } from '@/components/reading/score-client'
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

/** Works out in the worker what stands behind a reading; `situation` null: nothing to work out yet. */
export function useExplanation(situation: Situation | null, runs: number): ExplanationState {
  const [state, setState] = useState<ExplanationState>({ kind: 'working', share: 0 })

  useEffect(() => {
    if (situation === null) return
    let isStale = false
    const set = (next: ExplanationState) => {
      if (!isStale) setState(next)
    }
    const onProgress = (share: number) => {
      set({ kind: 'working', share })
    }
    Promise.all([askWorker('explain', { situation, runs }, onProgress), readRanking(situation, runs)]).then(
      ([explanation, rankedFit]) => {
        set({ kind: 'ready', explanation, rankedFit })
      },
      (error: unknown) => {
        set({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => {
      isStale = true
    }
  }, [situation, runs])

  return state
}

/** What the ranking alone does: what does not apply stays away, nothing else is answered. */
async function readRanking({ answers, factorRanking }: Situation, runs: number) {
  if (factorRanking === undefined) return null
  const away = Object.entries(answers).filter(([, answer]) => 'notApplicable' in answer)
  const situation = { answers: Object.fromEntries(away), factorRanking }
  const { result } = await askWorker('read', { situation, runs, full: false })
  return new Map(result.levers.map(({ id, fit }) => [id, fit.mean]))
}
