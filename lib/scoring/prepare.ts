import type { Model } from '@/lib/levers/types'
import { at } from './at'
import { unknownBelief } from './beliefs'
import { compileModel } from './compile'
import { fillValues } from './need'
import type { Baseline, Prepared } from './prepared'
import { defaultRuns, defaultSeed, defaultSettings, type PrepareOptions } from './settings'
import { drawLevels } from './draw-levels'
import { drawStreams } from './streams'
import { newWorkspace } from './workspace'

export type { Prepared }

/** `prepare` in steps: yields the share that is done, 0 to 1. */
export function* prepareSteps(model: Model, options: PrepareOptions = {}): Generator<number, Prepared> {
  const runs = options.runs ?? defaultRuns
  const seed = options.seed ?? defaultSeed
  const settings = { ...defaultSettings, ...options.settings }
  const compiled = compileModel(model)
  const streams = yield* drawStreams(compiled, seed, runs, settings)
  const unknownLevels = model.items.map((item, index) => {
    const levels = new Uint8Array(runs)
    drawLevels(levels, at(streams.levelDraws, index), unknownBelief(item).shares)
    return levels
  })
  const unknownValues = unknownLevels.map((levels, index) => {
    const values = new Float64Array(compiled.matched[index] === true ? runs : 0)
    fillValues(values, levels, streams.spacings[index] ?? null)
    return values
  })
  const workspace = newWorkspace(compiled, runs)
  const baselines = new Map<string, Baseline>()
  return { compiled, seed, runs, settings, streams, unknownLevels, unknownValues, workspace, baselines }
}

/** Runs a generator to its end and gives what it returns. `onProgress` gets every share it yields. */
export function finish<Value>(steps: Generator<number, Value>, onProgress?: (share: number) => void): Value {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    onProgress?.(step.value)
  }
}

/**
 * Draws all random numbers of a model once (section 3): the same model, seed and runs give the same results on every
 * engine. Without options: seed `v1`, 10,000 runs.
 */
export const prepare = (
  model: Model,
  options: PrepareOptions = {},
  onProgress?: (share: number) => void,
): Prepared => finish(prepareSteps(model, options), onProgress)
