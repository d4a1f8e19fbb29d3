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
 * A frozen reading with what stands behind it, worked out again from its answers; null until that is there, so that nothing
 * is put in under the reader, and paper shows the same at once and later. The result itself and the documented uses stay the frozen ones. Of an older
 * model, or where the worker fails, the reading comes back as it was kept.
 */
export function useBackground({
  reading,
  answers,
  ranking,
  clearances,
  recordView,
}: FrozenReading): Reading | null {
  const { instrument: version, runs, seed } = reading.result.model
  const isKnown = isOfThisModel(reading) && seed === defaultSeed
  const task = useMemo<Task<Reading['background']> | null>(() => {
    if (!isKnown) return null
    return async (show) => {
      const situation = toSituation(answers, { ranking, clearances, recordView })
      show((await askWorker('read', { version, situation, runs, full: true })).background)
    }
  }, [isKnown, version, runs, answers, ranking, clearances, recordView])
  const { now, failed } = useWorkerTask(task)
  if (!isKnown || failed !== null) return reading
  if (now === null) return null
  const frozen = new Map(reading.background?.levers.map(({ id, likeUses }) => [id, likeUses]))
  const levers = now.levers.map((lever) => ({ ...lever, likeUses: frozen.get(lever.id) ?? lever.likeUses }))
  return { ...reading, background: { ...now, levers } }
}
