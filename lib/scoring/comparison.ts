import type { Answer, FactorId, PowerDimension } from '@/lib/instrument/types'
import type { Situation } from './evaluate'
import type { StopId } from '@/lib/levers/types'
import type { Band, FactorResult, LeverResult, PowerResult, ScoreResult } from './types'

/** A situation that can be compared: one set of answers. Several raters have no one answer that could have changed. */
export type ComparedSituation = Omit<Situation, 'raters'>

/** null: not answered. */
export type AnswerChange = { readonly item: string; readonly from: Answer | null; readonly to: Answer | null }

/** null: no ranking. */
export type RankingChange = {
  readonly from: readonly FactorId[] | null
  readonly to: readonly FactorId[] | null
}

/** What is said of a documented case: 0 "not like ours", 2 "very like ours"; null: nothing. */
export type MarkChange = {
  readonly caseId: string
  readonly from: 0 | 2 | null
  readonly to: 0 | 2 | null
}

/** A stop whose clearance was recorded, or taken back. */
export type ClearanceChange = { readonly stop: StopId; readonly cleared: boolean }

/** Part of (after - before) that is due to one answer, rounded to nine decimals. `weights`, `analogies`, `clearances`: what changed beside the answers. */
export type Cause = { readonly item: string; readonly effect: number }

export type FactorChange = {
  readonly id: FactorId
  readonly before: Pick<FactorResult, 'low' | 'high' | 'score'>
  readonly after: Pick<FactorResult, 'low' | 'high' | 'score'>
  /** Items of this factor whose answer changed, in model order. */
  readonly because: readonly string[]
}

export type PowerChange = {
  readonly dimension: PowerDimension
  readonly before: PowerResult
  readonly after: PowerResult
  /** Items of this dimension whose answer changed, in model order. */
  readonly because: readonly string[]
}

export type LeverStanding = {
  readonly band: Band
  /** Orders the levers of a band: see `LeverResult`. */
  readonly prospect: number
  readonly lift: number | null
  readonly state: LeverResult['conditions']['state']
  readonly status: LeverResult['status']
  /** Share of the readings in which its risk is severe, and whether that is enough to warn. */
  readonly pSevere: number
  readonly severe: boolean
}

/** Which answers turned the words said about a lever. Empty: the word is the same, or no single answer stands out. */
export type Turned = {
  readonly band: readonly string[]
  readonly state: readonly string[]
  readonly status: readonly string[]
  /** Whether its risk warns. */
  readonly severe: readonly string[]
}

export type LeverChange = {
  readonly id: string
  readonly before: LeverStanding
  readonly after: LeverStanding
  /** Why `prospect` moved: every answer that moved it, the largest effect first. */
  readonly because: readonly Cause[]
  readonly turned: Turned
}

/** What differs between two sets of answers, and because of which answers. */
export type Comparison = {
  /** In model order. */
  readonly answers: readonly AnswerChange[]
  /** null: the factors are ranked as before. */
  readonly ranking: RankingChange | null
  /** In the order of the record. */
  readonly marks: readonly MarkChange[]
  /** In model order. */
  readonly clearances: readonly ClearanceChange[]
  /** Every factor, every dimension and every lever, moved or not: levers in list order after the change. */
  readonly factors: readonly FactorChange[]
  readonly power: readonly PowerChange[]
  readonly levers: readonly LeverChange[]
  readonly before: ScoreResult
  readonly after: ScoreResult
}
