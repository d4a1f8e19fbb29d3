import type { Level } from '@/lib/instrument/types'
import type { RiskDimension } from '@/lib/levers/types'

/** Citations in the grammar of lib/literature/parse-citations.ts; "judgement" where the project stands for it. */
export type SourceText = string

/** Who should use the lever: we, someone else for us, or both together. */
export type Wielder = 'us' | 'someone-else' | 'both'

export type Phase = 'before-talks' | 'at-the-table' | 'while-a-deal-is-kept'

/** Words that are true only where an item is answered so; see `holds`. Yes counts as 4, no as 0. */
export type AnswerCondition = { readonly item: string } & (
  { readonly atLeast: Level } | { readonly atMost: Level }
)

/** What an argument rests on. */
export type ArgumentKind = 'interests' | 'reciprocity' | 'law' | 'codes'

/** A kind of argument with sentences that a negotiator could say. */
export type Argument = {
  readonly id: string
  readonly kind: ArgumentKind
  /** Which counterpart it suits, and that it has moved one. */
  readonly source: SourceText
  /** What to mind when using it. */
  readonly mind: SourceText
  /** One for each sentence: without `when` it can always be said. The sentences are our own; none is a quotation. */
  readonly say: readonly { readonly when?: AnswerCondition }[]
}

/** Who a third party can be: what it can do that we cannot, and its limit. */
export type Helper = { readonly id: string; readonly can: SourceText; readonly limit: SourceText }

/** A way to reach people without this counterpart's deal, what it needs and where it ends. */
export type Modality = {
  readonly id: string
  /** Id of the glossary entry that explains the name. */
  readonly term?: string
  readonly what: SourceText
  readonly needs: SourceText
  readonly limit: SourceText
}

/** A sentence shown only where the answers call for it. */
export type Note = { readonly when: AnswerCondition; readonly source: SourceText }

/**
 * What is fixed about a lever and not scored. The words are in the message catalogue under the same names; sources of
 * `reasons` and `risk` are in the matrix, beside the cells they speak of.
 */
export type LeverFacts = {
  readonly wielder: Wielder
  readonly phases: readonly [Phase, ...Phase[]]
  readonly arguments?: readonly Argument[]
  readonly helpers?: readonly Helper[]
  readonly modalities?: readonly Modality[]
  /** In the order of the texts "1", "2". */
  readonly notes?: readonly Note[]
  /** Where each text comes from. Lists are in the order of the texts "1", "2", "3". */
  readonly sources: {
    readonly what: SourceText
    readonly who: SourceText
    readonly whoNot: SourceText
    readonly soften: Partial<Readonly<Record<RiskDimension, SourceText>>>
    readonly firstSteps: readonly SourceText[]
    readonly unblock: SourceText
    readonly preconditions: readonly SourceText[]
    readonly goodPractice: readonly SourceText[]
    readonly avoid: readonly SourceText[]
    readonly earlySigns: { readonly works: SourceText; readonly backfires: SourceText }
  }
}
