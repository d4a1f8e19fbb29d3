import { roundToFives } from '@/lib/reading/round-to-fives'
import type { FactorChange } from '@/lib/scoring/comparison'

type Range = ReturnType<typeof roundToFives>

export type FactorDifference = Pick<FactorChange, 'id' | 'because'> & {
  /** In steps of five, as they are said. */
  readonly before: Range
  readonly after: Range
  readonly width: 'narrower' | 'wider' | 'same'
  /** Which way the range went when both of its ends went the same way. */
  readonly towards: 'severe' | 'none' | 'neither'
}

const isSame = (one: Range, other: Range): boolean =>
  one.low === other.low && one.high === other.high && one.score === other.score

/** The factors whose range or mark reads differently, in model order. */
export function factorDifferences(factors: readonly FactorChange[]): FactorDifference[] {
  return factors
    .map(({ id, because, before, after }) => ({
      id,
      because,
      before: roundToFives(before),
      after: roundToFives(after),
    }))
    .filter(({ before, after }) => !isSame(before, after))
    .map((factor) => ({ ...factor, width: widthOf(factor), towards: towardsOf(factor) }))
}

type Both = Pick<FactorDifference, 'before' | 'after'>

function widthOf({ before, after }: Both): FactorDifference['width'] {
  const wider = after.high - after.low - (before.high - before.low)
  return wider > 0 ? 'wider' : wider < 0 ? 'narrower' : 'same'
}

function towardsOf({ before, after }: Both): FactorDifference['towards'] {
  if (after.low > before.low && after.high > before.high) return 'severe'
  return after.low < before.low && after.high < before.high ? 'none' : 'neither'
}
