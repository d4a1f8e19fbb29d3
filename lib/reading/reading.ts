import type { LikeUse } from '@/lib/scoring/record'
import type { AskEffect } from './ask/ask-effect'
import type { ScoreResult } from '@/lib/scoring/types'

/** Of the questions that bear on a lever, how many are answered. */
export type Coverage = { readonly answered: number; readonly of: number }

/** What the page needs beside the public result: how much is known of a lever, and who used it before. */
export type LeverBackground = {
  readonly id: string
  /** null: not kept. */
  readonly coverage: Coverage | null
  /** Every documented use that counts, the most alike case first; a dot each. Frozen ones stay as they were. */
  readonly likeUses: readonly LikeUse[]
}

export type ReadingBackground = {
  readonly levers: readonly LeverBackground[]
  /** What each answer would change, by the open question it is an answer to: those that are named as worth finding out. */
  readonly effects: Readonly<Record<string, readonly AskEffect[]>>
}

/** One finished reading of a set of answers. Plain data: it crosses worker and server borders. */
export type Reading = { readonly result: ScoreResult; readonly background: ReadingBackground | null }
