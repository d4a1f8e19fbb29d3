import type { Answers, FactorId } from '@/lib/instrument/types'
import { beliefsOf } from '@/lib/scoring/beliefs'
import { scoreFactors } from '@/lib/scoring/factors'
import type { FactorResult } from '@/lib/scoring/types'

export type FactorItems = { readonly id: FactorId; readonly items: readonly string[] }

/** One factor's interval and score, by the scorer's own rule, without loading the rest of the model. */
export function scoreFactor({ id, items }: FactorItems, answers: Answers): FactorResult {
  const asked = items.map(
    (item) => ({ id: item, kind: 'level', group: id, factor: id, adverse: 4, power: null }) as const,
  )
  const [result] = scoreFactors({ factors: [id], items: asked }, beliefsOf(asked, { answers }))
  if (result === undefined) throw new Error(`No score for factor ${id}`)
  return result
}
