import { useEffect, useState } from 'react'
import { askWorker } from '@/components/result/score-client'
import { fullRuns } from '@/components/result/use-reading'
import type { Situation } from '@/lib/scoring/evaluate'
import type { Standing } from '@/lib/scoring/single-changes'
import { singleAnswers, type SingleAnswers } from './single-answers'

type Found = { readonly key: string; readonly answers: SingleAnswers }

/** Which single answers would make one lever stand otherwise; null until it is known. */
export function useSingleAnswers(
  situation: Situation,
  lever: string,
  { state, status }: Standing,
): SingleAnswers | null {
  const [found, setFound] = useState<Found | null>(null)
  const key = JSON.stringify([lever, state, status, situation])

  useEffect(() => {
    let isStale = false
    const input = { situation, runs: fullRuns, lever }
    Promise.all([askWorker('turningPoints', input), askWorker('unblockingPoints', input)]).then(
      ([turning, unblocking]) => {
        if (!isStale) setFound({ key, answers: singleAnswers({ state, status }, turning, unblocking) })
      },
      () => {
        if (!isStale) setFound(null) // the comparison beside it tells what failed
      },
    )
    return () => {
      isStale = true
    }
  }, [situation, lever, state, status, key])

  return found?.key === key ? found.answers : null
}
