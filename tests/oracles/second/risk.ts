import type { Beliefs } from './beliefs'
import type { Levels } from './draws'
import { at, get, round9, sum, upTo } from './numbers'
import type { Condition, Lever, Model } from './types'

export type Limit = { ceiling: number; pAbove: number; verdict: 'above' | 'near' | 'within' }
export type Risk = {
  label: string
  dimension: string
  pSevere: number
  because: readonly string[]
  couldBeWorse: readonly string[]
  limit?: Limit
}

/** What a lever would risk on these answers, in each run and at worst (section 2.11). */
export function riskOf(
  model: Model,
  lever: Lever,
  beliefs: Beliefs,
  levels: Levels,
  runs: number,
  ceiling: number | undefined,
): Risk {
  const stateOf = (item: string) => get(beliefs, item).state
  const added = ({ item, table }: Condition, level: number) => {
    const values = model.tables[table]
    if (values === undefined) throw new Error(`no table "${table}" for ${item}`)
    return at(values, level)
  }
  const inRun = (add: Condition, run: number) => added(add, at(get(levels, add.item), run))
  const dimensions = Object.entries(lever.risk).map(([id, { base, adds }]) => {
    const answered = adds.filter(({ item }) => stateOf(item) === 'answered')
    const each = upTo(runs).map((run) => Math.min(4, base + sum(answered.map((add) => inRun(add, run)))))
    const greatest = adds
      .filter(({ item }) => stateOf(item) !== 'removed')
      .map((add) => ({
        ...add,
        most: Math.max(...get(beliefs, add.item).support.map((level) => added(add, level))),
      }))
    const worst = Math.min(4, base + sum(greatest.map(({ most }) => most)))
    const worsening = greatest.filter(
      ({ item, most }) => worst >= 3 && most > 0 && stateOf(item) === 'unknown',
    )
    return {
      id,
      each,
      answered,
      mean: round9(sum(each) / runs),
      worsening: worsening.map(({ item }) => item),
    }
  })
  const worstInRun = upTo(runs).map((run) => Math.max(0, ...dimensions.map(({ each }) => at(each, run))))
  const pAbove = (limit: number) => worstInRun.filter((risk) => risk > limit).length / runs
  const amount = (item: string) => {
    const adds = dimensions.flatMap(({ answered }) => answered.filter((add) => add.item === item))
    return round9(sum(adds.map((add) => sum(upTo(runs).map((run) => inRun(add, run))))) / runs)
  }
  const amounts = model.items.map(({ id }) => ({ id, mean: amount(id) }))
  const highest = Math.max(...dimensions.map(({ mean }) => mean))
  return {
    label: lever.riskLabel,
    dimension: dimensions.find(({ mean }) => mean === highest)?.id ?? at(model.riskDimensions, 0),
    pSevere: worstInRun.filter((risk) => risk >= 3).length / runs,
    because: amounts
      .filter(({ mean }) => mean > 0)
      .toSorted((one, other) => other.mean - one.mean)
      .map(({ id }) => id),
    couldBeWorse: model.items
      .map(({ id }) => id)
      .filter((id) => dimensions.some(({ worsening }) => worsening.includes(id))),
    ...(ceiling === undefined ? {} : { limit: limitOf(ceiling, pAbove(ceiling)) }),
  }
}

function limitOf(ceiling: number, pAbove: number): Limit {
  const share = round9(pAbove)
  return { ceiling, pAbove, verdict: share >= 0.5 ? 'above' : share >= 0.1 ? 'near' : 'within' }
}
