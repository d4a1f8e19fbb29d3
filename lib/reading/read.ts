import { model } from '@/lib/levers/model'
import { evaluate, type Situation } from '@/lib/scoring/evaluate'
import { explain, type Explanation } from '@/lib/scoring/explain'
import { prepare, type Prepared } from '@/lib/scoring/prepare'
import type { LeverBackground, Reading } from './reading'

/** Share done, 0 to 1. */
export type OnProgress = (share: number) => void

export type ReadOptions = {
  readonly runs: number
  /** With the background a result page shows; a preview leaves it out. */
  readonly full: boolean
  readonly onProgress?: OnProgress
}

/** Part of the time that preparing takes the first time. */
const preparingShare = 0.7

/** Drawing the random numbers is most of the work, so it is done once for each number of runs. */
const preparedByRuns = new Map<number, Prepared>()

/** The model of today with its random numbers, the same ones every time. */
export function preparedFor(runs: number, onProgress?: OnProgress): Prepared {
  const ready = preparedByRuns.get(runs)
  if (ready !== undefined) return ready
  const prepared = prepare(model, { runs }, onProgress)
  preparedByRuns.set(runs, prepared)
  return prepared
}

/** The last explanation: a result page asks for it part by part. */
let last: { readonly of: string; readonly explanation: Explanation } | null = null

/** One situation with everything that stands behind its result. */
export function explainNow(situation: Situation, runs: number, onProgress?: OnProgress): Explanation {
  const of = JSON.stringify([runs, situation])
  if (last?.of === of) return last.explanation
  const start = preparedByRuns.has(runs) ? 0 : preparingShare
  const prepared = preparedFor(runs, (share) => onProgress?.(share * preparingShare))
  const explanation = explain(prepared, situation, (share) => onProgress?.(start + share * (1 - start)))
  last = { of, explanation }
  return explanation
}

/** Makes one reading of a set of answers. Heavy: call it in a worker, or on the server at build. */
export function read(situation: Situation, { runs, full, onProgress }: ReadOptions): Reading {
  if (!full) return { result: evaluate(preparedFor(runs, onProgress), situation), background: null }
  const { result, levers, information } = explainNow(situation, runs, onProgress)
  return { result, background: { levers: levers.map(backgroundOf), information } }
}

function backgroundOf(lever: Explanation['levers'][number]): LeverBackground {
  const { id, uninformedShare, coverage, likeUses } = lever
  return { id, uninformedShare, coverage, likeUses }
}
