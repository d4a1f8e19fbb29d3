import type { CaseAnswer, LeverUse } from '@/lib/literature/cases/types'
import type { CounterpartKind } from '@/lib/literature/counterpart-kinds'

/** The first coder called `observed` what a source states outright; the scorer reads these answers as they were coded. */
type CodedAnswer = { readonly level: CaseAnswer['level']; readonly known: CaseAnswer['known'] | 'observed' }

/** Where a case took place, for finding it again. Names are in the catalogue, documented.places. */
export type PlaceId =
  | 'afghanistan'
  | 'angola'
  | 'bosnia'
  | 'burkina-faso'
  | 'colombia'
  | 'dr-congo'
  | 'el-salvador'
  | 'eritrea'
  | 'ethiopia'
  | 'gaza'
  | 'haiti'
  | 'lebanon'
  | 'mali'
  | 'myanmar'
  | 'nepal'
  | 'nigeria'
  | 'northern-ireland'
  | 'philippines'
  | 'sahel'
  | 'senegal'
  | 'somalia'
  | 'south-sudan'
  | 'sri-lanka'
  | 'sudan'
  | 'syria'
  | 'ukraine'
  | 'united-states'
  | 'unnamed'
  | 'western-sahara'
  | 'yemen'

/**
 * An act by somebody to move the counterpart, and how that is reported to have gone. `confounded`: something besides this
 * lever may explain the outcome, another lever of the case included; documented.cases.<case>.confound says what.
 */
export type CodedUse = LeverUse & { readonly confounded?: true }

/**
 * A negotiation that the literature describes, coded briefly: what the sources say about the situation before, what was
 * used, how that is reported to have gone. Its words are in the catalogue, documented.cases.<id>.
 */
export type DocumentedCase = {
  readonly id: string
  readonly places: readonly [PlaceId, ...PlaceId[]]
  readonly counterpartKind: CounterpartKind
  /**
   * `blind`: the answers were given before the end was read, from excerpts and with machine help, and were held
   * against the questions again later. Absent: by one coder who knew many of the ends.
   */
  readonly coding?: 'blind'
  /** How sure the coder was of the whole case. */
  readonly confidence: 'high' | 'medium' | 'low'
  /** What the situation and the answers rest on, in the grammar of parse-citations.ts. */
  readonly source: string
  /** By item id. An item that is not here is unknown: the sources do not say. */
  readonly answers: Readonly<Record<string, CodedAnswer>>
  /** In the order of the sources; empty where they tell of no lever. Its text is documented.cases.<case>.uses.<id>. */
  readonly uses: readonly CodedUse[]
  /** Source of how the whole ended; null where the sources tell only how each use went. */
  readonly end: string | null
}
