import type { ReactNode } from 'react'
import type { Instrument } from '@/lib/instrument/types'
import type { Situation } from '@/lib/scoring/evaluate'
import type { Answers, FactorId } from '@/lib/instrument/types'
import type { Ask } from '@/lib/reading/ask/ask-list'
import type { Brief } from '@/lib/reading/brief/brief'
import type { RaisedStop } from '@/lib/scoring/stops'
import type { LeverResult, ScoreResult } from '@/lib/scoring/types'
import type { AnswerCounts } from '@/lib/reading/answer-counts'
import type { PlannedLever } from '@/lib/wire/planned-levers'
import type { ItemWords } from './item-words'
import type { LeverBackground } from '@/lib/reading/reading'

/** The documented uses of a lever, drawn. */
export type DrawUses = (page: ResultPage, lever: LeverResult) => ReactNode

/** What every part of the page draws from. */
export type ResultPage = {
  /** The questions that these answers are to. */
  readonly instrument: Instrument
  readonly answers: Answers
  /** The factors as the person ranked them; null: no view. */
  readonly ranking: readonly FactorId[] | null
  /** All that was read, as the scorer takes it. */
  readonly situation: Situation
  /** Where an own, open assessment asks a question; null where answers cannot be changed. */
  readonly answerHref: ((item: string) => string) | null
  /** Address of the page with the full trace of this reading; null where there is none. */
  readonly whyHref: string | null
  /** As pages may show it: see `underStops`. */
  readonly result: ScoreResult
  /** In the order they stand, above everything. Cleared ones too. */
  readonly stops: readonly RaisedStop[]
  /** They hold our people: nothing is proposed, and the rest is folded away. */
  readonly isHeld: boolean
  readonly background: ReadonlyMap<string, LeverBackground>
  /** What to find out, the most useful first. */
  readonly asks: readonly Ask[]
  /** What it all comes to in a minute. */
  readonly brief: Brief
  /** What was written beside answers, by item. */
  readonly notes: Readonly<Record<string, string>>
  readonly words: ItemWords
  readonly counts: AnswerCounts
  /** False with fewer than eight answers: then no share is shown anywhere, and nothing is considered first. */
  readonly showShares: boolean
  /** A case of the reader's own. */
  readonly isOwnCase: boolean
  /** Drawn on the device, not made at build. */
  readonly isLive: boolean
  /** How a page made at build draws like cases; absent: they come in a piece of their own, on the device. */
  readonly drawUses?: DrawUses | undefined
  /** The levers that are meant to be used, and what each is for. */
  readonly planned: readonly PlannedLever[]
  /** Where a lever is marked as one of them; absent: nowhere. */
  readonly planLever?: ((lever: string, canPlan: boolean) => ReactNode) | undefined
  /** Whose answers the words speak of. */
  readonly whose: 'yours' | 'theirs'
}
