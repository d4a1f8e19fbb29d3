import { useEffect, useState } from 'react'
import { askWorker } from '@/components/reading/score-client'
import { defaultRuns } from '@/lib/scoring/settings'
import type { Situation } from '@/lib/scoring/evaluate'
import { singleAnswers, type SingleAnswers } from '@/lib/reading/what-if/single-answers'

type Found = { readonly key: string; readonly answers: SingleAnswers }

/** Which single answers would make one lever stand otherwise; null until it is known. */
export function useSingleAnswers(situation: Situation, lever: string): SingleAnswers | null {
  const [found, setFound] = useState<Found | null>(null)
  const key = JSON.stringify([lever, situation])

  useEffect(() => {
    let isStale = false
    const input = { situation, runs: defaultRuns, lever }
    askWorker('singleChanges', input).then(
      (found) => {
        if (!isStale) setFound(found === null ? null : { key, answers: singleAnswers(found) })
      },
      () => {
        if (!isStale) setFound(null) // the comparison beside it tells what failed
      },
    )
    return () => {
      isStale = true
    }
  }, [situation, lever, key])

  return found?.key === key ? found.answers : null
}
