import { startTransition, useEffect, useState } from 'react'
import type { Answers, FactorId } from '@/lib/instrument/types'
import { defaultRuns, previewRuns } from '@/lib/scoring/settings'
import type { Reading } from '@/lib/reading/reading'
import { askWorker } from './score-client'
import { toSituation } from '@/lib/reading/to-situation'

/** What is read. The same object as long as nothing of it changes. */
export type Asked = {
  readonly answers: Answers
  /** The factors as the person ranked them; null: no view. */
  readonly ranking: readonly FactorId[] | null
}

/** A reading together with what it is the reading of, so that neither is ever shown with another. */
export type ReadingOf = { readonly asked: Asked; readonly reading: Reading }

export type ReadingState =
  /** `shown`: the reading of what was asked before, until that of now has come; null: there is none. */
  | { readonly kind: 'reading'; readonly shown: ReadingOf | null }
  /** A first look; `share` of the full result that is done, 0 to 1. */
  | { readonly kind: 'preview'; readonly shown: ReadingOf; readonly share: number }
  | { readonly kind: 'full'; readonly shown: ReadingOf }
  | { readonly kind: 'failed'; readonly shown: null; readonly reason: string }

/** Reads answers in a worker: first with fewer runs, then in full. `attempt` starts it again. */
export function useReading(asked: Asked, attempt: number): ReadingState {
  const [found, setFound] = useState<{ readonly of: Asked; readonly state: ReadingState } | null>(null)

  useEffect(() => {
    let isStale = false
    // Sixteen levers are much to draw: let it give way to whatever the person does meanwhile.
    const set = (state: ReadingState) => {
      if (isStale) return
      startTransition(() => {
        setFound({ of: asked, state })
      })
    }
    const readBoth = async () => {
      const situation = toSituation(asked.answers, asked.ranking)
      const reading = await askWorker('read', { situation, runs: previewRuns, full: true })
      if (isStale) return // the worker does one after the other: what is asked now must not wait behind this
      const first = { asked, reading }
      set({ kind: 'preview', shown: first, share: 0 })
      const onProgress = (share: number) => {
        set({ kind: 'preview', shown: first, share })
      }
      const full = await askWorker('read', { situation, runs: defaultRuns, full: true }, onProgress)
      set({ kind: 'full', shown: { asked, reading: full } })
    }
    readBoth().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      set({ kind: 'failed', shown: null, reason })
    })
    return () => {
      isStale = true
    }
  }, [asked, attempt])

  return found?.of === asked ? found.state : { kind: 'reading', shown: found?.state.shown ?? null }
}
