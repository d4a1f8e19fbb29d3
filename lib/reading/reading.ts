import type { ItemInformation } from '@/lib/scoring/explain'
import type { LikeUse } from '@/lib/scoring/record'
import type { ScoreResult } from '@/lib/scoring/types'

/** What the page needs beside the public result: how each lever stands with nothing answered, and how much is known. */
export type LeverBackground = {
  readonly id: string
  /** Share of readings with nothing answered in which it is among the first three, 0 to 1. */
  readonly uninformedShare: number
  /** Of the questions that bear on this lever, how many are answered; null: not kept. */
  readonly coverage: { readonly answered: number; readonly of: number } | null
  /** Every documented use that counts, the most alike case first; a dot each. Frozen ones stay as they were. */
  readonly likeUses: readonly LikeUse[]
}

export type ReadingBackground = {
  readonly levers: readonly LeverBackground[]
  /** What each open question would change, by the answer it gets; null: not kept. */
  readonly information: readonly ItemInformation[] | null
}

/** One finished reading of a set of answers. Plain data: it crosses worker and server borders. */
export type Reading = { readonly result: ScoreResult; readonly background: ReadingBackground | null }
