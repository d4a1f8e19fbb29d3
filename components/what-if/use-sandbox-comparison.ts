import { useEffect, useState } from 'react'
import { askWorker } from '@/components/reading/score-client'
import type { ComparedSituation, Comparison } from '@/lib/scoring/comparison'
import { defaultRuns, previewRuns } from '@/lib/scoring/settings'

/** Milliseconds without a change after which as many readings as the result has follow the first look. */
const quietFor = 400

export type Compared = {
  /** The last that was read, also while the next is on its way; null before the first, and where the next failed. */
  readonly comparison: Comparison | null
  /** Whether it is of these very answers. */
  readonly current: boolean
  /** Whether it has as many readings as the result, and is of these very answers. */
  readonly settled: boolean
  readonly failed: string | null
}

type Read = { readonly of: ComparedSituation; readonly comparison: Comparison; readonly runs: number }

/** Compares two situations in the worker, with the same random numbers on both sides. */
export function useSandboxComparison(before: ComparedSituation, after: ComparedSituation): Compared {
  const [read, setRead] = useState<Read | null>(null)
  const [failed, setFailed] = useState<{ readonly of: ComparedSituation; readonly reason: string } | null>(
    null,
  )

  useEffect(() => {
    let isStale = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const readNow = async (runs: number) => {
      const comparison = await askWorker('compare', { before, after, runs })
      if (!isStale) setRead({ of: after, comparison, runs })
    }
    const giveUp = (error: unknown) => {
      if (!isStale) setFailed({ of: after, reason: error instanceof Error ? error.message : String(error) })
    }
    readNow(previewRuns).then(() => {
      if (!isStale) timer = setTimeout(() => void readNow(defaultRuns).catch(giveUp), quietFor)
    }, giveUp)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [before, after])

  return {
    comparison: failed?.of === after && read?.of !== after ? null : (read?.comparison ?? null),
    current: read?.of === after,
    settled: read?.of === after && read.runs === defaultRuns,
    failed: failed?.of === after ? failed.reason : null,
  }
}
