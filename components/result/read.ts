import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { evaluate } from '@/lib/scoring/evaluate'
import { explain, type Explanation } from '@/lib/scoring/explain'
import { prepare, type Prepared } from '@/lib/scoring/prepare'
import type { LeverBackground, Reading } from './reading'

export type ReadOptions = {
  readonly runs: number
  /** With the background a result page shows; a preview leaves it out. */
  readonly full: boolean
  /** Share done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** Part of the time that preparing takes the first time. */
const preparingShare = 0.7

/** Drawing the random numbers is most of the work, so it is done once for each number of runs. */
const preparedByRuns = new Map<number, Prepared>()

/** Makes one reading of a set of answers. Heavy: call it in a worker, or on the server at build. */
export function read(answers: Answers, { runs, full, onProgress }: ReadOptions): Reading {
  const ready = preparedByRuns.get(runs)
  const prepared = ready ?? prepare(model, { runs }, (share) => onProgress?.(share * preparingShare))
  preparedByRuns.set(runs, prepared)
  if (!full) return { result: evaluate(prepared, { answers }), background: null }

  const start = ready ? 0 : preparingShare
  const { result, levers } = explain(prepared, { answers }, (share) =>
    onProgress?.(start + share * (1 - start)),
  )
  return { result, background: { levers: levers.map(backgroundOf) } }
}

function backgroundOf({ id, uninformedShare, coverage }: Explanation['levers'][number]): LeverBackground {
  return { id, uninformedShare, coverage }
}
