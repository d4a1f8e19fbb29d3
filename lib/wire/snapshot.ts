import type { BeforeTalks } from '@/lib/instrument/prenegotiation'
import type { KindOfAsk } from '@/lib/instrument/kind-of-ask'
import type { FactorId, Level } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import type { LikeUse } from '@/lib/scoring/record'
import type { ScoreResult } from '@/lib/scoring/types'
import type { ClearableStop } from './clearance'
import type { CounterpartLevel, ItemAnswer } from './said'

/** An item as it was asked and answered: the words that were on the screen, in the order of the instrument. */
export type SnapshotItem = {
  readonly id: string
  readonly group: FactorId | null
  readonly name: string
  readonly question: string
  /** Anchors in words by level, "0" to "4", or by "no" and "yes". */
  readonly anchors: Readonly<Record<string, string>>
  /** null: never answered, not even with "don't know". Notes are not here: they stay with the answers. */
  readonly answer: Pick<ItemAnswer, 'value' | 'known'> | null
}

/** What some answers to an open question would have done to the levers that are considered first. */
export type SnapshotEffect = {
  readonly values: readonly (Level | boolean)[]
  readonly enters: readonly string[]
  readonly leaves: readonly string[]
  readonly stops: readonly StopId[]
}

/** What was asked, answered and concluded, frozen at submission. Holds no free text. */
export type Snapshot = {
  readonly snapshotVersion: 1
  readonly instrument: string
  readonly matrix: string
  readonly seed: string
  readonly runs: number
  /** BCP 47 tag of the words below. */
  readonly language: string
  readonly submittedAt: string
  readonly situation: {
    readonly counterpartLevel: CounterpartLevel | ''
    readonly meetingDate: string
    /** Absent where the assessment was submitted before this could be said. */
    readonly beforeTalks?: BeforeTalks | undefined
    /** The factors by what matters most, as the result was scored with. Absent: not ranked, or not to be said then. */
    readonly factorRanking?: readonly FactorId[] | undefined
    /** Absent: not said, or not to be said then. */
    readonly kindOfAsk?: KindOfAsk | undefined
    /** Stops whose clearance was recorded, as the result was scored with. The clearance itself is free text, and not here. */
    readonly clearances?: readonly ClearableStop[] | undefined
    /** What was said of documented cases, by id, as the result was scored with. Cases of one's own are free text, and not here. */
    readonly analogies?: Readonly<Record<string, 0 | 2>> | undefined
  }
  readonly factorNames: Readonly<Record<FactorId, string>>
  readonly items: readonly SnapshotItem[]
  readonly result: ScoreResult
  /** By lever: the documented uses that counted, the most alike case first. New cases join the record later, not this. */
  readonly likeUses: Readonly<Record<string, readonly LikeUse[]>>
  /** By lever: of the questions that bear on it, how many were answered. Absent where it was submitted before this was kept. */
  readonly coverage?: Readonly<Record<string, { readonly answered: number; readonly of: number }>> | undefined
  /** By open question: what each answer to it would have changed. Absent where it was submitted before this was kept. */
  readonly effects?: Readonly<Record<string, readonly SnapshotEffect[]>> | undefined
}
