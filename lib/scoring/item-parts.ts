import type { Answers, FactorId, PowerDimension, PowerSide } from '@/lib/instrument/types'
import type { Model, ModelItem } from '@/lib/levers/types'
import { beliefsOf, type Belief } from './beliefs'

/**
 * What one question brings to a mean over questions, each from 0 to 1: the mean of `low` is the low end, of `high` the
 * high end, and of `recorded`, over those that are answered, the middle value.
 */
export type ItemPart = {
  readonly item: string
  /** null: not answered. Never read as 0. */
  readonly recorded: number | null
  /** From the support of the answer; 0 and 1 when it is not answered. */
  readonly low: number
  readonly high: number
}

function partOf(item: string, { recorded, lowest, highest }: Belief, direction: 1 | -1): ItemPart {
  const turned = (level: number) => (direction === 1 ? level / 4 : 1 - level / 4)
  const low = turned(lowest)
  const high = turned(highest)
  return {
    item,
    recorded: recorded === null ? null : turned(recorded),
    low: low < high ? low : high,
    high: low < high ? high : low,
  }
}

function partsWhere(
  model: Pick<Model, 'items'>,
  answers: Answers,
  directionOf: (item: ModelItem) => 1 | -1 | null,
): ItemPart[] {
  const beliefs = beliefsOf(model.items, { answers })
  return model.items.flatMap((item, index) => {
    const belief = beliefs[index]
    const direction = directionOf(item)
    if (belief === undefined || belief.state === 'removed' || direction === null) return []
    return [partOf(item.id, belief, direction)]
  })
}

/**
 * The questions behind one factor score, 0 no disadvantage to 1 severe (section 2.3). Questions that do not apply are
 * left out.
 */
export const factorParts = (model: Pick<Model, 'items'>, answers: Answers, factor: FactorId): ItemPart[] =>
  partsWhere(model, answers, ({ group }) => (group === factor ? 1 : null))

/** The questions behind the strength of one side in one dimension, 0 weak to 1 strong, directions applied (section 2.13). */
export const powerParts = (
  model: Pick<Model, 'items'>,
  answers: Answers,
  place: { readonly dimension: PowerDimension; readonly side: PowerSide },
): ItemPart[] =>
  partsWhere(model, answers, ({ power }) =>
    power !== null && power.dimension === place.dimension && power.side === place.side
      ? power.direction
      : null,
  )
