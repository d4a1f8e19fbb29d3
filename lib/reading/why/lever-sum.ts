import type { LeverExplanation } from '@/lib/scoring/explain'
import type { LeverResult } from '@/lib/scoring/types'

/** Fit in hundredths: 100 is as when nothing is known about the lever. */
export type LeverSum = {
  /** What an answer adds through the conditions, by item. */
  readonly conditions: ReadonlyMap<string, number>
  /** What an answer adds because the weakness it names is more or less severe than in the middle, by item. */
  readonly need: ReadonlyMap<string, number>
  /** What the ranking of the factors brings with nothing answered; null: they are not ranked. */
  readonly ranking: number | null
  /** What the answers do together and not one by one, and what rounding leaves. */
  readonly together: number
  /** The fit that is shown. `start` and all parts add up to it exactly. */
  readonly total: number
}

/** Fit of every lever with nothing answered, in hundredths. */
export const start = 100

const hundredths = (value: number) => Math.round(value * 100)

/**
 * The parts of a lever's fit in whole hundredths, so that what is read adds up to what is shown. `rankedFit`: its mean fit
 * with the same ranking and nothing answered; null without a ranking.
 */
export function sumLever(
  { effects, contributions }: Pick<LeverExplanation, 'effects' | 'contributions'>,
  { fit }: Pick<LeverResult, 'fit'>,
  rankedFit: number | null,
): LeverSum {
  const conditions = new Map(effects.map(({ item, contribution }) => [item, hundredths(contribution)]))
  const effectOf = new Map(effects.map(({ item, contribution }) => [item, contribution]))
  const need = new Map(
    contributions.map(({ item, contribution }) => [
      item,
      hundredths(contribution - (effectOf.get(item) ?? 0)),
    ]),
  )
  const total = hundredths(fit.mean)
  const ranking = rankedFit === null ? null : hundredths(rankedFit) - start
  const parts = [...conditions.values(), ...need.values(), ranking ?? 0]
  const told = parts.reduce((sum, part) => sum + part, start)
  return { conditions, need, ranking, together: total - told, total }
}
