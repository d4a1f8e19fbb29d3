import type { Belief } from './beliefs'
import { withoutItems } from './compile'
import { itemPulls } from './need'
import { fillLevers } from './pass'
import type { Baseline, Prepared } from './prepared'

/** Sets of not-applicable items kept ready; a person rarely goes back and forth between more. */
const keptBaselines = 3

function makeBaseline(prepared: Prepared, removed: readonly boolean[]): Baseline {
  const { compiled, streams, settings, unknownLevels, unknownValues } = prepared
  const applicable = (item: number) => removed[item] !== true
  const levers = compiled.levers.map((lever) => withoutItems(lever, (item) => !applicable(item)))
  const wanted = (item: number) => compiled.matched[item] === true
  const pulls = itemPulls(streams, streams.weights, compiled.factorOf, wanted, applicable)
  const means = fillLevers(prepared, levers, pulls, { levels: unknownLevels, values: unknownValues })
  const m0 = Float64Array.from(settings.reference?.m0 ?? means.conditions)
  const n0 = Float64Array.from(settings.reference?.n0 ?? means.need)
  const itemsPerFactor = compiled.model.factors.map(
    (_, factor) => compiled.factorOf.filter((own, item) => own === factor && applicable(item)).length,
  )
  return { removed, levers, itemsPerFactor, pulls, m0, n0, meansAlone: new Map() }
}

/** The reference run for these beliefs; computed once per set of items marked not applicable. */
export function baselineFor(prepared: Prepared, beliefs: readonly Belief[]): Baseline {
  const removed = beliefs.map(({ state }) => state === 'removed')
  const key = removed.map((gone) => (gone ? '1' : '0')).join('')
  const known = prepared.baselines.get(key)
  if (known !== undefined) return known
  const oldest = prepared.baselines.keys().next()
  if (prepared.baselines.size >= keptBaselines && oldest.done !== true)
    prepared.baselines.delete(oldest.value)
  const made = makeBaseline(prepared, removed)
  prepared.baselines.set(key, made)
  return made
}
