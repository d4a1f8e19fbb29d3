import type { Answers } from '@/lib/instrument/types'
import type { ScoreResult } from '@/lib/scoring/types'

/** What the page needs beside the public result: how each lever stands with nothing answered, and how much is known. */
export type LeverBackground = {
  readonly id: string
  /** Share of readings with nothing answered in which it is among the first three, 0 to 1. */
  readonly uninformedShare: number
  /** Of the questions that bear on this lever, how many are answered; null: not kept. */
  readonly coverage: { readonly answered: number; readonly of: number } | null
}

export type ReadingBackground = { readonly levers: readonly LeverBackground[] }

/** One finished reading of a set of answers. Plain data: it crosses worker and server borders. */
export type Reading = { readonly result: ScoreResult; readonly background: ReadingBackground | null }

export type ScoreRequest = {
  readonly job: number
  readonly answers: Answers
  readonly runs: number
  /** With the background a result page shows; a preview leaves it out. */
  readonly full: boolean
}

export type ScoreReply =
  | { readonly job: number; readonly kind: 'progress'; readonly share: number }
  | { readonly job: number; readonly kind: 'reading'; readonly reading: Reading }
  | { readonly job: number; readonly kind: 'failed'; readonly reason: string }
