import type { Answers, FactorId } from '@/lib/instrument/types'
import type { ModelItem } from '@/lib/levers/types'
import { beliefsOf } from '@/lib/scoring/beliefs'
import { scoreFactors } from '@/lib/scoring/factors'
import type { FactorResult } from '@/lib/scoring/types'

/** A factor with the items that it is scored from. */
export type FactorItems = { readonly id: FactorId; readonly items: readonly ModelItem[] }

/** One factor's interval and score, by the scorer's own rule, without loading the rest of the model. */
export function scoreFactor({ id, items }: FactorItems, answers: Answers): FactorResult {
  const [result] = scoreFactors({ factors: [id], items }, beliefsOf(items, { answers }))
  if (result === undefined) throw new Error(`No score for factor ${id}`)
  return result
}
