import { startTransition, useEffect, useState } from 'react'
import { askWorker } from '@/components/reading/score-client'
import type { Answers } from '@/lib/instrument/types'
import { defaultRuns } from '@/lib/scoring/settings'
import type { ScoreResult } from '@/lib/scoring/types'

export type Pooled =
  | { readonly kind: 'reading' }
  /** `each`: what the answers of each assessor give alone, in their order. */
  | { readonly kind: 'done'; readonly together: ScoreResult; readonly each: readonly ScoreResult[] }
  | { readonly kind: 'failed'; readonly reason: string }

/** Reads the answers of all assessors in a worker, pooled question by question, and those of each alone. */
export function usePooled(raters: readonly Answers[]): readonly [state: Pooled, retry: () => void] {
  const [state, setState] = useState<Pooled>({ kind: 'reading' })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let isStale = false
    const set = (next: Pooled) => {
      if (isStale) return
      startTransition(() => {
        setState(next)
      })
    }
    const pooled = askWorker('read', { situation: { answers: {}, raters }, runs: defaultRuns, full: false })
    const alone = raters.map((answers) =>
      askWorker('read', { situation: { answers }, runs: defaultRuns, full: false }),
    )
    Promise.all([pooled, ...alone]).then(
      ([together, ...each]) => {
        set({ kind: 'done', together: together.result, each: each.map(({ result }) => result) })
      },
      (error: unknown) => {
        set({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => {
      isStale = true
    }
  }, [raters, attempt])

  const retry = () => {
    setState({ kind: 'reading' }) // what failed is not to stand there while it is tried again
    setAttempt(attempt + 1)
  }
  return [state, retry]
}
