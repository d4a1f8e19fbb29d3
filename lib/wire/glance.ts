import type { FactorId } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import type { Band } from '@/lib/scoring/types'

/** One weakness as lists show it: 0 no disadvantage to 100 severe, in fives. */
export type GlanceFactor = {
  readonly id: FactorId
  readonly low: number
  readonly high: number
  /** Of the answers given; null: fewer than half of the questions are answered. */
  readonly score: number | null
}

/** What a list shows of a case: worked out of its newest assessment, and no free text. */
export type Glance = {
  /** Questions answered, of those that apply. */
  readonly answered: number
  readonly asked: number
  /** In the order of the model. */
  readonly factors: readonly GlanceFactor[]
  readonly stops: readonly { readonly id: StopId; readonly cleared: boolean }[]
  /** Lever ids by band, in list order, as they were frozen; null: it was not submitted yet. */
  readonly levers: Readonly<Record<Band, readonly string[]>> | null
}
