import type { Beliefs } from './beliefs'
import { at, get, mean, sum, upTo } from './numbers'
import type { Model } from './types'

/** Shares of each total of levels, 0 upwards, when the items are independent. */
const convolve = (parts: readonly (readonly number[])[]): readonly number[] =>
  parts.reduce<readonly number[]>(
    (totals, shares) =>
      upTo(totals.length + shares.length - 1).map((total) =>
        sum(shares.map((share, level) => share * (totals[total - level] ?? 0))),
      ),
    [1],
  )

/** One side of one dimension: strengths 0 to 4 of its applicable items. */
function sideOf(model: Model, beliefs: Beliefs, side: string, dimension: string) {
  const strengths = model.items.flatMap(({ id, power }) => {
    const belief = get(beliefs, id)
    if (power?.side !== side || power.dimension !== dimension || belief.state === 'removed') return []
    const turn = (level: number) => (power.direction === 1 ? level : 4 - level)
    return [
      {
        ends: belief.support.map(turn),
        recorded: belief.recorded === null ? null : turn(belief.recorded),
        shares: power.direction === 1 ? belief.shares : belief.shares.toReversed(),
      },
    ]
  })
  const count = strengths.length
  const recorded = strengths.flatMap((strength) => strength.recorded ?? [])
  const totals = convolve(strengths.map(({ shares }) => shares))
  if (count === 0) return { count, totals, view: { low: 0, mid: null, high: 1 } }
  return {
    count,
    totals,
    view: {
      low: mean(strengths.map(({ ends }) => Math.min(...ends))) / 4,
      mid: recorded.length * 2 < count ? null : mean(recorded) / 4,
      high: mean(strengths.map(({ ends }) => Math.max(...ends))) / 4,
    },
  }
}

/** Power of each side by dimension, 0 to 1, and the gap, theirs less ours (section 2.13). */
export function powerOf(model: Model, beliefs: Beliefs) {
  return model.dimensions.map((dimension) => {
    const ours = sideOf(model, beliefs, 'ours', dimension)
    const theirs = sideOf(model, beliefs, 'theirs', dimension)
    const stronger = theirs.totals.map((share, total) =>
      sum(ours.totals.map((other, own) => (total * ours.count > own * theirs.count ? share * other : 0))),
    )
    const [our, their] = [ours.view, theirs.view]
    return {
      dimension,
      ours: our,
      theirs: their,
      gap: {
        low: their.low - our.high,
        mid: their.mid === null || our.mid === null ? null : their.mid - our.mid,
        high: their.high - our.low,
        pPositive:
          at(
            [ours.count, theirs.count].toSorted((a, b) => a - b),
            0,
          ) === 0
            ? null
            : sum(stronger),
      },
    }
  })
}
