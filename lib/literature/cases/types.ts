import type { CounterpartKind } from '@/lib/literature/counterpart-kinds'

/** How an answer is known. Whoever codes from texts has seen nothing: never `observed`. */
type Known = 'reported' | 'assumed'

/** One item as the sources describe it before the outcome. Why this level and not the next is in the catalogue. */
export type CaseAnswer = {
  readonly level: 0 | 1 | 2 | 3 | 4 | boolean
  readonly known: Known
  /** Citations in the grammar of parse-citations.ts. */
  readonly source: string
}

export type LeverOutcome = 'worked' | 'partly' | 'short-term-only' | 'failed' | 'backfired'

/** A lever somebody used in this case and how the sources say it went. Its text is examples.<case>.leversUsed.<id>. */
export type LeverUse = {
  /** Unique within the case: one lever may have been used twice. */
  readonly id: string
  /** A lever of the matrix, or `escort`: armed escort, which is shown but never a lever. */
  readonly lever: string
  readonly outcome: LeverOutcome
  readonly source: string
}

/** A paragraph of what happened: the end, where this reading was right, where it was wrong. */
export type StoryPart = { readonly id: 'outcome' | 'right' | 'wrong'; readonly source: string }

/** A negotiation described in public, coded by one person who knew how it ended. Its words are in examples.<id>. */
export type WorkedExample = {
  readonly id: string
  readonly instrument: '1'
  readonly counterpartKind: CounterpartKind
  readonly counterpartLevel: 'political-leadership' | 'military-command' | 'field-commander' | 'checkpoint'
  /** By item id. An item that is not here is unknown: the sources do not say. */
  readonly answers: Readonly<Record<string, CaseAnswer>>
  readonly leversUsed: readonly LeverUse[]
  readonly whatHappened: readonly StoryPart[]
}
