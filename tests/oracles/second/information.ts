import type { Beliefs } from './beliefs'
import type { Levels } from './draws'
import { at, byId, get, round9, sum, upTo } from './numbers'
import { stabilityOf, type Ranking } from './ranking'
import type { Cutoffs } from './types'

/** What knowing one item would be worth, and how far it could move any lever; both before the floor (section 2.9). */
export type Worth = { item: string; voi: number; influence: number }

/** `strata` gives each run's stratum: a level, or the heaviest factor. */
export function worthOf(item: string, strata: readonly number[], ranking: Ranking, topK: number): Worth {
  const runs = strata.length
  const whole = stabilityOf(ranking.shares, topK)
  const parts = [...new Set(strata)]
    .toSorted((left, right) => left - right)
    .map((stratum) => {
      const members = upTo(runs).filter((run) => at(strata, run) === stratum)
      const given = ranking.shares.map(
        (_, lever) => sum(members.map((run) => at(at(ranking.membership, run), lever))) / members.length,
      )
      const moved = given.map((share, lever) => Math.abs(share - at(ranking.shares, lever)))
      return {
        weight: members.length / runs,
        stability: stabilityOf(given, topK),
        moved: Math.max(...moved),
      }
    })
  return {
    item,
    voi: round9(sum(parts.map(({ weight, stability }) => weight * stability)) - whole),
    influence: round9(sum(parts.map(({ weight, moved }) => weight * moved))),
  }
}

/** The place of the heaviest factor in each run, the first of equals. */
export const heaviest = (weights: readonly (readonly number[])[]): readonly number[] =>
  weights.map((row) => row.indexOf(Math.max(...row)))

/** The worth of every item that is applicable, and of the weights. */
export function worths(
  beliefs: Beliefs,
  levels: Levels,
  weights: readonly (readonly number[])[],
  ranking: Ranking,
  topK: number,
): readonly Worth[] {
  const items = [...beliefs].filter(([, { state }]) => state !== 'removed').map(([id]) => id)
  return [
    ...items.map((id) => worthOf(id, get(levels, id), ranking, topK)),
    worthOf('weights', heaviest(weights), ranking, topK),
  ]
}

/** What to ask next: at most ten. */
export function askNext(all: readonly Worth[], beliefs: Beliefs, cutoffs: Cutoffs): readonly Worth[] {
  return all
    .filter(({ item }) => item === 'weights' || beliefs.get(item)?.state === 'unknown')
    .map((worth) => ({ ...worth, voi: worth.voi < cutoffs.voiFloor ? 0 : worth.voi }))
    .filter(({ voi, influence }) => voi > 0 || influence > cutoffs.influenceFloor)
    .toSorted(
      (one, other) => other.voi - one.voi || other.influence - one.influence || byId(one.item, other.item),
    )
    .slice(0, 10)
}
