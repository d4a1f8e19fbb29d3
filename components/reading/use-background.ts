import { findInstrument } from '@/lib/instrument/instruments'
import { useMemo } from 'react'
import { model } from '@/lib/levers/model'
import { defaultSeed } from '@/lib/scoring/settings'
import type { FrozenReading } from '@/lib/reading/frozen-reading'
import type { Reading } from '@/lib/reading/reading'
import { askWorker } from './score-client'
import { useWorkerTask, type Task } from './use-worker-task'
import { toSituation } from '@/lib/reading/to-situation'

/** Whether today's matrix is the one this was read with, and its questions are known: only then can what stands behind it be worked out again. */
export const isOfThisModel = ({ result }: Reading): boolean =>
  result.model.matrix === model.matrix && findInstrument(result.model.instrument) !== null

/**
 * A frozen reading with what stands behind it, worked out again from its answers as soon as the worker has it. The
 * result itself and the documented uses stay the frozen ones. Of an older model, or where the worker fails, the reading comes back as it was kept.
 */
export function useBackground({ reading, answers, ranking, recordView }: FrozenReading): Reading {
  const task = useMemo<Task<Reading['background']> | null>(() => {
    const { instrument: version, runs, seed } = reading.result.model
    if (!isOfThisModel(reading) || seed !== defaultSeed) return null
    return async (show) => {
      const situation = toSituation(answers, ranking, [], recordView)
      show((await askWorker('read', { version, situation, runs, full: true })).background)
    }
  }, [reading, answers, ranking, recordView])
  const { now } = useWorkerTask(task) // where it fails only the ways further down are missing: the page shows all that was frozen

  if (now === null) return reading
  const frozen = new Map(reading.background?.levers.map(({ id, likeUses }) => [id, likeUses]))
  const levers = now.levers.map((lever) => ({ ...lever, likeUses: frozen.get(lever.id) ?? lever.likeUses }))
  return { ...reading, background: { ...now, levers } }
}
