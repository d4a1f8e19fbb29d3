import type { Beliefs } from './beliefs'
import { get, mean } from './numbers'
import type { Model } from './types'

/** How severe each factor is, 0 to 100, with what the answers leave possible (section 2.3). */
export function factorsOf(model: Model, beliefs: Beliefs) {
  return model.factors.map((id) => {
    const applicable = model.items
      .filter(({ group }) => group === id)
      .map((item) => get(beliefs, item.id))
      .filter(({ state }) => state !== 'removed')
    const recorded = applicable.flatMap((belief) => belief.recorded ?? [])
    const of = applicable.length
    return {
      id,
      score: of === 0 || recorded.length * 2 < of ? null : (100 * mean(recorded)) / 4,
      low: of === 0 ? 0 : (100 * mean(applicable.map(({ support }) => Math.min(...support)))) / 4,
      high: of === 0 ? 100 : (100 * mean(applicable.map(({ support }) => Math.max(...support)))) / 4,
      answered: recorded.length,
      of,
    }
  })
}
