import { startTransition, useEffect, useState } from 'react'
import { askWorker } from '@/components/reading/score-client'
import type { ComparedSituation, Comparison } from '@/lib/scoring/comparison'
import { defaultRuns, previewRuns } from '@/lib/scoring/settings'

export type ComparisonState =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'preview' | 'full'; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly reason: string }

/** Compares in a worker: first with fewer readings, then in full. Both sides must keep their identity while unchanged. */
export function useComparison(before: ComparedSituation, after: ComparedSituation): ComparisonState {
  const [state, setState] = useState<ComparisonState>({ kind: 'comparing' })

  useEffect(() => {
    let isStale = false
    const set = (next: ComparisonState) => {
      if (isStale) return
      startTransition(() => {
        setState(next)
      })
    }
    const compareBoth = async () => {
      const sides = { before, after }
      set({ kind: 'preview', comparison: await askWorker('compare', { ...sides, runs: previewRuns }) })
      set({ kind: 'full', comparison: await askWorker('compare', { ...sides, runs: defaultRuns }) })
    }
    compareBoth().catch((error: unknown) => {
      set({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    })
    return () => {
      isStale = true
    }
  }, [before, after])

  return state
}
