import type { Model } from '@/lib/levers/types'
import type { FactorResult } from './types'
import type { Belief } from './beliefs'

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** At least half of the applicable items must be answered before a middle value is shown (sections 2.3 and 2.13). */
export const enoughAnswered = (answered: number, of: number): boolean => answered > 0 && answered * 2 >= of

/**
 * The five factor scores, 0 (no disadvantage) to 100 (severe), in model order (section 2.3). `low` and `high` come from
 * the supports of the answers, an unknown item spans both ends. `score` is null when fewer than half of the applicable
 * items are answered: never 0. A factor without applicable items is 0, null, 100.
 */
export function scoreFactors(
  model: Pick<Model, 'factors' | 'items'>,
  beliefs: readonly Belief[],
): FactorResult[] {
  return model.factors.map((id) => {
    const own = beliefs.filter(
      (belief, index) => model.items[index]?.group === id && belief.state !== 'removed',
    )
    const recorded = own.flatMap(({ recorded: level }) => (level === null ? [] : [level]))
    const known = enoughAnswered(recorded.length, own.length)
    return {
      id,
      score: known ? (100 * meanOf(recorded)) / 4 : null,
      low: own.length === 0 ? 0 : (100 * meanOf(own.map(({ lowest }) => lowest))) / 4,
      high: own.length === 0 ? 100 : (100 * meanOf(own.map(({ highest }) => highest))) / 4,
      answered: recorded.length,
      of: own.length,
    }
  })
}
