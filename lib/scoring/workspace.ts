import type { CompiledModel } from './compile'
import { newConditionScratch, type ConditionScratch } from './conditions'
import { newPlaces, type Places } from './ranking'

/** Memory that evaluations share, so that an answer costs no allocation per run. */
export type Workspace = {
  readonly levels: readonly Uint8Array[]
  readonly values: readonly Float64Array[]
  readonly need: readonly Float64Array[]
  readonly conditions: readonly Float64Array[]
  readonly fit: readonly Float64Array[]
  readonly scratch: ConditionScratch
  readonly places: Places
}

export function newWorkspace(compiled: CompiledModel, runs: number): Workspace {
  const columns = (count: number) => Array.from({ length: count }, () => new Float64Array(runs))
  const levers = compiled.levers.length
  return {
    levels: compiled.model.items.map(() => new Uint8Array(runs)),
    values: compiled.matched.map((matched) => new Float64Array(matched ? runs : 0)),
    need: columns(levers),
    conditions: columns(levers),
    fit: columns(levers),
    scratch: newConditionScratch(),
    places: newPlaces(levers, runs),
  }
}
