import type { FactorId, Item, Level, PowerDimension } from '@/lib/instrument/types'
import type { CounterpartKind } from '@/lib/literature/counterpart-kinds'
import type { RecordOutcome } from './record/outcomes'

export type { RecordOutcome }

export type RiskDimension = 'civilians' | 'staff' | 'principles' | 'access' | 'precedent'

/** Five values in [0, 1] (conditions) or points (risk), one per level 0 to 4. */
export type Table = readonly [number, number, number, number, number]

type Cited = {
  /** Why this cell stands, for whoever maintains the matrix. What people read is in the message catalogue. */
  readonly why: string
  /** Citations in the grammar of lib/literature, or "judgement" where no source carries the cell. */
  readonly source: string
}

/** What the lever treats: an item whose severity makes the lever more needed. */
export type Match = Cited & {
  readonly item: string
  /** 1 to 3: how directly the lever works on it. */
  readonly strength: 1 | 2 | 3
  readonly confidence: 'high' | 'medium' | 'low'
  readonly direction: 1 | -1
}

export type GateAlternative = Cited & { readonly item: string; readonly table: string }

/** A condition that must hold: the best of its alternatives counts. */
export type Gate = { readonly any: readonly GateAlternative[] }

/** A condition that speaks against the lever; `unless` lifts it. */
export type Caution = Cited & {
  readonly item: string
  readonly table: string
  readonly unless?: { readonly item: string; readonly table: string }
  /** `partly`: where it is nil, one obstacle of several is missing, or another side speaks: no reason for the lever by itself. */
  readonly nil?: 'partly'
}

export type RiskTerm = {
  /** Risk with nothing known, in points: 0 none to 4 severe. */
  readonly base: number
  readonly adds: readonly { readonly item: string; readonly table: string }[]
  readonly source: string
}

/** What a lever cannot do without, and a stop can take away. */
export type NeedId = 'contact' | 'support' | 'standing' | 'pressure' | 'intermediaries'

export type Need = Cited & { readonly need: NeedId }

export type StopId = 'people-held' | 'contact-may-be-crime'

/** One part of a rule that raises a stop. `unknown`: the item has no answer at all. */
export type StopPart =
  | { readonly item: string; readonly atLeast: Level }
  | { readonly item: string; readonly is: boolean }
  | { readonly item: string; readonly unknown: true }

/** Stands above all levers and takes some away, for safety. It moves no number. */
export type Stop = {
  readonly id: StopId
  /** Raised if all parts of any one of these hold. */
  readonly when: readonly (readonly StopPart[])[]
  /** Stops every lever that needs one of these. */
  readonly stops: readonly NeedId[]
  /** Whether a person's recorded clearance lifts it; false: only a changed answer does. */
  readonly clearedBy: boolean
  readonly source: string
}

export type MatrixLever = {
  readonly id: string
  readonly family: string
  /** Dimensions of power it acts on, as written in the thesis: "interdependence" is dimension `control`. */
  readonly actsOn: readonly string[]
  readonly riskLabel: string
  readonly needs: readonly Need[]
  readonly match: readonly Match[]
  readonly gates: readonly Gate[]
  readonly cautions: readonly Caution[]
  readonly risk: Partial<Readonly<Record<RiskDimension, RiskTerm>>>
}

/** Cut-offs that turn numbers into words. Versioned with the matrix; meaning in lib/scoring/README.md. */
export type Cutoffs = {
  readonly liftAgainst: number
  readonly liftFavourable: number
  readonly effect: number
  readonly reason: number
  readonly caution: number
  readonly severe: number
  readonly blocked: number
  readonly voiFloor: number
  readonly influenceFloor: number
}

/** What the scorer needs of an item. */
export type ModelItem = Pick<Item, 'id' | 'kind' | 'group' | 'factor' | 'adverse' | 'power'>

/** A documented case as far as the scorer reads it: what was so before, and how each lever that was used went. */
export type RecordCase = {
  readonly id: string
  /** Uses with a `government` are kept here and never counted. */
  readonly counterpart: CounterpartKind
  /** Levels 0 to 4, or yes and no, by item id. An item that is not here is unknown. */
  readonly answers: Readonly<Record<string, Level | boolean>>
  readonly uses: readonly { readonly lever: string; readonly outcome: RecordOutcome }[]
}

/** How levers went in documented cases. Its texts and sources are in lib/literature/cases/documented, by case id. */
export type DocumentedRecord = { readonly cases: readonly RecordCase[] }

/** Items and levers together, in the shape of a matrix file: all the scorer ever sees of the content. */
export type Model = {
  readonly matrix: string
  readonly instrument: string
  readonly status: string
  readonly note: string
  readonly factors: readonly FactorId[]
  readonly dimensions: readonly PowerDimension[]
  readonly riskDimensions: readonly RiskDimension[]
  readonly cutoffs: Cutoffs
  readonly tables: Readonly<Record<string, Table>>
  readonly items: readonly ModelItem[]
  /** In the order in which they stand above each other. */
  readonly stops: readonly Stop[]
  readonly levers: readonly MatrixLever[]
  /** Absent in a model that knows no cases: its levers then have no record. */
  readonly record?: DocumentedRecord
}
