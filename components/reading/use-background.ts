import { useEffect, useState } from 'react'
import { model } from '@/lib/levers/model'
import { defaultSeed } from '@/lib/scoring/settings'
import type { FrozenReading } from '@/lib/reading/frozen-reading'
import type { Reading } from '@/lib/reading/reading'
import { askWorker } from './score-client'
import { toSituation } from '@/lib/reading/to-situation'

/** Whether today's model is the one this was read with: only then can what stands behind it be worked out again. */
export const isOfThisModel = ({ result }: Reading): boolean =>
  result.model.matrix === model.matrix && result.model.instrument === model.instrument

/**
 * A frozen reading with what stands behind it, worked out again from its answers as soon as the worker has it. The
 * result itself stays the frozen one. Of an older model, or where the worker fails, the reading comes back as it was kept.
 */
export function useBackground({ reading, answers, ranking }: FrozenReading): Reading {
  const [found, setFound] = useState<{ of: Reading; background: Reading['background'] } | null>(null)

  useEffect(() => {
    const { runs, seed } = reading.result.model
    if (!isOfThisModel(reading) || seed !== defaultSeed) return
    let isStale = false
    askWorker('read', { situation: toSituation(answers, ranking), runs, full: true }).then(
      ({ background }) => {
        if (!isStale) setFound({ of: reading, background })
      },
      () => {}, // the page shows all that was frozen; only the ways further down are missing
    )
    return () => {
      isStale = true
    }
  }, [reading, answers, ranking])

  return found?.of === reading ? { ...reading, background: found.background } : reading
}
