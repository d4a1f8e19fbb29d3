import type { RiskDimension } from '@/lib/levers/types'

/** Citations in the grammar of lib/literature/parse-citations.ts; "judgement" where the project stands for it. */
export type SourceText = string

/** Who should use the lever: we, someone else for us, or both together. */
export type Wielder = 'us' | 'someone-else' | 'both'

export type Phase = 'before-talks' | 'at-the-table' | 'while-a-deal-is-kept'

/**
 * What is fixed about a lever and not scored. The words are in the message catalogue under the same names; sources of
 * `treats`, `conditions` and `risk` are in the matrix, beside the cells they speak of.
 */
export type LeverFacts = {
  readonly wielder: Wielder
  readonly phases: readonly [Phase, ...Phase[]]
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
