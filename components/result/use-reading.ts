import { startTransition, useEffect, useState } from 'react'
import type { Situation } from '@/lib/scoring/evaluate'
import type { Reading } from './reading'
import { defaultRuns, previewRuns } from '@/lib/scoring/settings'
import { askWorker } from './score-client'

export type ReadingState =
  | { readonly kind: 'reading' }
  /** A first look; `share` of the full result that is done, 0 to 1. */
  | { readonly kind: 'preview'; readonly reading: Reading; readonly share: number }
  | { readonly kind: 'full'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly reason: string }

/** Reads a situation in a worker: first with fewer runs, then in full. `attempt` starts it again. */
export function useReading(situation: Situation, attempt: number): ReadingState {
  const [state, setState] = useState<ReadingState>({ kind: 'reading' })

  useEffect(() => {
    let isStale = false
    // Sixteen levers are much to draw: let it give way to whatever the person does meanwhile.
    const set = (next: ReadingState) => {
      if (isStale) return
      startTransition(() => {
        setState(next)
      })
    }
    const readBoth = async () => {
      const reading = await askWorker('read', { situation, runs: previewRuns, full: true })
      set({ kind: 'preview', reading, share: 0 })
      const onProgress = (share: number) => {
        set({ kind: 'preview', reading, share })
      }
      const full = { situation, runs: defaultRuns, full: true }
      set({ kind: 'full', reading: await askWorker('read', full, onProgress) })
    }
    readBoth().catch((error: unknown) => {
      set({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    })
    return () => {
      isStale = true
    }
  }, [situation, attempt])

  return state
}
