import type { Model } from '@/lib/levers/types'
import type { ScoreInput, ScoreResult } from './types'
import { evaluateSteps } from './evaluate'
import { finish, prepareSteps } from './prepare'
import type { EngineSettings } from './settings'

/** Share of the time that preparing takes, roughly. */
const preparingShare = 0.4

/** `score` in steps: yields the share that is done, 0 to 1, so that a worker can report progress or give up. */
export function* scoreSteps(
  model: Model,
  input: ScoreInput,
  settings: Partial<EngineSettings> = {},
): Generator<number, ScoreResult> {
  const { seed, runs } = input
  const options = {
    settings,
    ...(seed === undefined ? {} : { seed }),
    ...(runs === undefined ? {} : { runs }),
  }
  const preparing = prepareSteps(model, options)
  for (let step = preparing.next(); ; step = preparing.next()) {
    if (step.done !== true) {
      yield step.value * preparingShare
      continue
    }
    const evaluating = evaluateSteps(step.value, input, () => null)
    for (let next = evaluating.next(); ; next = evaluating.next()) {
      if (next.done === true) return next.value.result
      yield preparingShare + next.value * (1 - preparingShare)
    }
  }
}

/**
 * Scores one input on a model: factors, power map, levers in list order, stability, tilt and what to ask next, exactly
 * as `ScoreResult` describes. Without `runs` 10,000; without `seed` `v1`. The input must already be checked.
 */
export const score = (model: Model, input: ScoreInput, onProgress?: (share: number) => void): ScoreResult =>
  finish(scoreSteps(model, input), onProgress)
