import type { Answers, FactorId, PowerDimension } from '@/lib/instrument/types'
import type { RecordOutcome, RiskDimension, StopId } from '@/lib/levers/types'

/** What the scorer takes. Unknown items are absent from `answers`. */
export type ScoreInput = {
  readonly instrument: string
  readonly answers: Answers
  readonly seed?: string
  /** Monte Carlo runs, 100 to 100,000. */
  readonly runs?: number
  /** Factor ids, the one that matters most first; absent: no view. */
  readonly factorRanking?: readonly FactorId[]
  /** Several people's answers to the same case, pooled item by item. */
  readonly raters?: readonly Answers[]
  /** Risk points, 0 to 4, above which the person does not want to go. */
  readonly riskCeiling?: number
  /** Stops that a person has recorded as cleared. Only of those that can be; of one that did not fire it does nothing. */
  readonly clearances?: readonly StopId[]
  /** Id of the documented case that these answers describe: its own outcomes then say nothing about it. */
  readonly leaveOut?: string
  /** What a person says of documented cases, by id: 0 "not like ours", 2 "very like ours". */
  readonly analogies?: Readonly<Record<string, 0 | 2>>
}

/** One factor of structural weakness. 0 = no disadvantage, 100 = severe. */
export type FactorResult = {
  readonly id: FactorId
  /** null: fewer than half of the applicable items are answered. Never read as 0. */
  readonly score: number | null
  readonly low: number
  readonly high: number
  readonly answered: number
  readonly of: number
}

/** Strength of one side, 0 to 1. `mid` is null when under half of its items are answered. */
export type Strength = { readonly low: number; readonly mid: number | null; readonly high: number }

export type PowerResult = {
  readonly dimension: PowerDimension
  readonly ours: Strength
  readonly theirs: Strength
  /** Theirs minus ours, -1 to 1. pPositive: share of readings in which they are stronger, null without items. */
  readonly gap: Strength & { readonly pPositive: number | null }
}

export type LeverState = 'favourable' | 'mixed' | 'none' | 'against'

/**
 * What to do with a lever: `consider`; `with-care`, as its risk or an answer asks for care; `not-now`, as it is stopped,
 * impossible, or the answers speak against it. No band promises that a lever works.
 */
export type Band = 'consider' | 'with-care' | 'not-now'

/** How the documented uses of a lever went: those that count, each once. */
export type LeverRecord = Readonly<Record<RecordOutcome, number>> & {
  /** r_l: mean credit in like cases, 0 to 1 (worked 1, in part 1/2). It orders the list; never shown as a percentage. */
  readonly rate: number
}

export type Contribution = { readonly item: string; readonly contribution: number }

/** A stop that the answers raise, cleared or not. */
export type StopResult = {
  readonly id: StopId
  /** The answered items that raise it; the first is named wherever one is. */
  readonly items: readonly string[]
  /** Every lever that it stops, or would stop were it not cleared, in list order. */
  readonly levers: readonly string[]
}

export type Warning = {
  /** `stop`: an answer that can block the lever. `cleared`: a stop (of the kind above) that a person has cleared. */
  readonly kind: 'conditions' | 'stop' | 'caution' | 'risk' | 'cleared'
  readonly item: string | null
}

/** How a lever stands to the risk that the person does not want to exceed. */
export type RiskLimit = {
  readonly ceiling: number
  /** P(risk in the worst dimension above the ceiling), 0 to 1. */
  readonly pAbove: number
  /** `above`: in at least half of the readings; `near`: in at least a tenth. */
  readonly verdict: 'above' | 'near' | 'within'
}

export type LeverResult = {
  readonly id: string
  readonly band: Band
  /** Orders the levers of a band: `fit.mean` times what the record says, 0 upwards. 1 = as usual for this lever. */
  readonly prospect: number
  /** Share of plausible readings, 0 to 1, in which the lever is among the first three. It says nothing about success. */
  readonly rankShare: number
  readonly first: number
  /** 1 = as when nothing is known about this lever. */
  readonly fit: { readonly mean: number; readonly low: number; readonly high: number }
  /** Absent where the model has no record. */
  readonly record?: LeverRecord
  readonly conditions: {
    readonly lift: number | null
    readonly state: LeverState
    readonly because: readonly string[]
  }
  /** `stopped`: taken away for safety; its cause is the stop. */
  readonly status:
    | {
        readonly state: 'open' | 'check' | 'blocked'
        readonly cause: 'answer' | 'unknown' | null
        readonly item: string | null
      }
    | { readonly state: 'stopped'; readonly cause: StopId; readonly item: string | null }
  readonly risk: {
    readonly label: string
    readonly dimension: RiskDimension
    readonly pSevere: number
    readonly because: readonly string[]
    readonly couldBeWorse: readonly string[]
    /** Only when the input sets a `riskCeiling`. */
    readonly limit?: RiskLimit
  }
  readonly warnings: readonly Warning[]
  readonly reasonsFor: readonly Contribution[]
  readonly reasonsAgainst: readonly Contribution[]
  readonly heldBackBy: string | null
}

export type AskNext = { readonly item: string; readonly voi: number; readonly influence: number }

/** The public result: what the command line prints and what a snapshot stores. */
export type ScoreResult = {
  readonly model: {
    readonly instrument: string
    readonly matrix: string
    readonly seed: string
    readonly runs: number
  }
  readonly factors: readonly FactorResult[]
  readonly power: readonly PowerResult[]
  /** In model order. */
  readonly stops: readonly StopResult[]
  readonly levers: readonly LeverResult[]
  readonly stability: number
  readonly tilt: { readonly stable: boolean; readonly holds: readonly string[] }
  readonly askNext: readonly AskNext[]
}
