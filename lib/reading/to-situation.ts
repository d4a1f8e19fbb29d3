import { rankingIn } from '@/lib/instrument/factor-ranking'
import type { Answers, FactorId } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import type { CaseDraft } from '@/lib/offline/draft'
import type { Situation } from '@/lib/scoring/evaluate'
import type { RecordView } from '@/lib/scoring/record'
import { marksFor } from '@/lib/wire/analogies'
import { clearancesIn } from '@/lib/wire/clearance'

/** All that is read beside the answers. Each part is named, so that no reading of a case can forget one. */
export type BesideAnswers = {
  /** The factors as a person ranked them; null: no view. */
  readonly ranking: readonly FactorId[] | null
  /** Stops that were recorded as cleared. */
  readonly clearances: readonly StopId[]
  /** Which documented case is left out, and what a person says of others. */
  readonly recordView: RecordView
}

/** What a case holds beside its answers. */
export type KeptBeside = Readonly<
  Record<
    Extract<keyof CaseDraft['situation'], 'factorRanking' | 'clearance' | 'analogies'>,
    { readonly value: string }
  >
>

/** Nothing is ranked, cleared or said of other cases. */
export const nothingBeside: BesideAnswers = { ranking: null, clearances: [], recordView: {} }

/** What a case says beside its answers. A text that cannot be read says nothing. */
export const besideIn = (kept: KeptBeside): BesideAnswers => ({
  ranking: rankingIn(kept.factorRanking.value),
  clearances: clearancesIn(kept),
  recordView: marksFor(kept.analogies.value),
})

/** Answers and all that is read with them, as the scorer takes them. */
export const toSituation = (
  answers: Answers,
  { ranking, clearances, recordView }: BesideAnswers,
): Situation => ({
  answers,
  ...recordView,
  ...(ranking === null ? {} : { factorRanking: ranking }),
  ...(clearances.length === 0 ? {} : { clearances }),
})
