import type { Answers, PowerDimension } from '@/lib/instrument/types'
import type { ModelItem } from '@/lib/levers/types'
import { beliefsOf } from '@/lib/scoring/beliefs'
import { scorePower } from '@/lib/scoring/power'
import type { PowerResult } from '@/lib/scoring/types'

/** A kind of power with the items that it is read from, of both sides. */
export type PowerItems = { readonly dimension: PowerDimension; readonly items: readonly ModelItem[] }

/** How strong both sides are in one kind of power, by the scorer's own rule, without loading the rest of the model. */
export function readPower({ dimension, items }: PowerItems, answers: Answers): PowerResult {
  const [result] = scorePower({ dimensions: [dimension], items }, beliefsOf(items, { answers }))
  if (result === undefined) throw new Error(`No power for ${dimension}`)
  return result
}
