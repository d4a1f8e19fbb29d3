import { useEffect, useState } from 'react'
import { askWorker } from '@/components/result/score-client'
import type { Situation } from '@/lib/scoring/evaluate'
import type { Explanation } from '@/lib/scoring/explain'

export type ExplanationState =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'ready'; readonly explanation: Explanation }
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
    askWorker('explain', { situation, runs }, onProgress).then(
      (explanation) => {
        set({ kind: 'ready', explanation })
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
