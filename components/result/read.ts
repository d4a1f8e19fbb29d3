import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { evaluateSteps } from '@/lib/scoring/evaluate'
import { finish, prepareSteps, type Prepared } from '@/lib/scoring/prepare'
import { leverBackground } from './lever-background'
import type { Reading } from './reading'

export type ReadOptions = {
  readonly runs: number
  /** With the background a result page shows; a preview leaves it out. */
  readonly full: boolean
  /** Share done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** Drawing the random numbers is most of the work, so it is done once for each number of runs. */
const preparedByRuns = new Map<number, Prepared>()

/** Makes one reading of a set of answers. Heavy: call it in a worker, or on the server at build. */
export function read(answers: Answers, { runs, full, onProgress }: ReadOptions): Reading {
  let prepared = preparedByRuns.get(runs)
  const preparing = prepared ? 0 : 0.7
  if (!prepared) {
    prepared = finish(prepareSteps(model, { runs }), (share) => onProgress?.(share * preparing))
    preparedByRuns.set(runs, prepared)
  }
  const steps = evaluateSteps(prepared, { answers })
  const { result, evaluation } = finish(steps, (share) => onProgress?.(preparing + share * (1 - preparing)))
  if (!full) return { result, background: null }
  const uninformed = new Map(model.levers.map(({ id }, at) => [id, evaluation.baseline.shares[at]]))
  return { result, background: { levers: leverBackground(model.levers, answers, uninformed) } }
}
