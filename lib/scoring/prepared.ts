import type { CompiledLever, CompiledModel } from './compile'
import type { EngineSettings } from './settings'
import type { Streams } from './streams'
import type { Workspace } from './workspace'

/**
 * What is true with nothing answered, for one set of items marked not applicable (section 2.5). Weights are unranked
 * and untilted.
 */
export type Baseline = {
  readonly removed: readonly boolean[]
  /** The levers without the removed items. */
  readonly levers: readonly CompiledLever[]
  /** Applicable items of each factor. */
  readonly itemsPerFactor: readonly number[]
  /** Weight of each matched item in each run. */
  readonly pulls: readonly (Float64Array | null)[]
  /** Mean M and mean N of each lever. */
  readonly m0: Float64Array
  readonly n0: Float64Array
  /** E[M | only one item answered] by lever, item and answer: none of it changes while somebody answers the rest. */
  readonly meansAlone: Map<string, number>
}

/**
 * A model with every random number already drawn: what `evaluate` works on. Make it once per model, seed and number of
 * runs and evaluate as often as answers change. It owns its scratch memory, so let one evaluation end before the next.
 */
export type Prepared = {
  readonly compiled: CompiledModel
  readonly seed: string
  readonly runs: number
  readonly settings: EngineSettings
  readonly streams: Streams
  /** Levels and values of every item when nothing is answered. */
  readonly unknownLevels: readonly Uint8Array[]
  readonly unknownValues: readonly Float64Array[]
  readonly workspace: Workspace
  /** Results with nothing answered, by set of items marked not applicable. */
  readonly baselines: Map<string, Baseline>
}
