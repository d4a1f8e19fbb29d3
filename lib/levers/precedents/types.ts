import type { SourceText } from '@/lib/levers/catalogue/types'
import type { CounterpartKind } from '@/lib/literature/counterpart-kinds'
import type { LeverOutcome } from '@/lib/literature/cases/types'

/** Of whom something was asked; `own-side`: of states or donors, without the group. Names: levers.counterparts.<kind>. */
export type Counterpart = CounterpartKind | 'own-side'

/**
 * A lever that somebody used, and how the sources say it went. What happened is told in the message catalogue under
 * levers.<lever>.precedents.<id>. It teaches what can happen; it is no evidence of how often.
 */
export type Precedent = {
  /** A lever of the matrix. */
  readonly lever: string
  /** Unique within the lever. */
  readonly id: string
  /** Its name is levers.places.<place> in the message catalogue. */
  readonly place: string
  /** First and last calendar year. null: the source gives no date. */
  readonly period: { readonly from: number; readonly to: number } | null
  readonly counterpart: Counterpart
  readonly outcome: LeverOutcome
  /** Whether the sources name another cause too: then levers.<lever>.confounds.<id> says which. */
  readonly confounded: boolean
  readonly source: SourceText
}
