import { replacing, tiltedBelief, type Beliefs } from './beliefs'
import type { Draws } from './draws'
import { at } from './numbers'
import { fitOf, passOf, type Reference } from './pass'
import { topOf, type Ranking } from './ranking'
import type { Model } from './types'

/** What stays on top when everything unknown is guessed towards its adverse end, and away from it (section 2.10). */
export function tiltOf(
  model: Model,
  draws: Draws,
  beliefs: Beliefs,
  references: readonly Reference[],
  order: { rankOf: (fits: readonly (readonly number[])[]) => Ranking; ranking: Ranking; topK: number },
): { stable: boolean; holds: readonly string[] } {
  const ids = model.levers.map(({ id }) => id)
  const tops = [true, false].map((towards) => {
    const tilted = replacing(model, beliefs, (item, belief) =>
      belief.state === 'unknown' ? tiltedBelief(item, towards ? item.adverse : 4 - item.adverse) : belief,
    )
    const fits = passOf(model, draws, tilted).levers.map(({ readings, need }, place) =>
      readings.map((reading, run) => fitOf(at(references, place), reading.met, at(need, run))),
    )
    return topOf(ids, order.rankOf(fits), order.topK)
  })
  const top = topOf(ids, order.ranking, order.topK)
  const holds = top.filter((id) => tops.every((other) => other.includes(id)))
  return { stable: holds.length === top.length, holds }
}
