import type { ReactNode } from 'react'
import type { BeforeTalks } from '@/lib/instrument/prenegotiation'
import type { StopId } from '@/lib/levers/types'
import type { WhyOf } from '@/lib/reading/why/why-address'
import type { Answers, FactorId } from '@/lib/instrument/types'
import type { FrozenWords } from '@/lib/reading/frozen-reading'
import type { Reading } from '@/lib/reading/reading'
import type { RecordView } from '@/lib/scoring/record'
import type { PlannedLever } from '@/lib/wire/planned-levers'
import type { DrawUses } from './result-page'

/** What the reading rests on, in one word: still open, frozen at a time, or a documented case. */
export type ResultBasis =
  | { readonly kind: 'draft' }
  /** `at`: ISO 8601. */
  | { readonly kind: 'submitted'; readonly at: string | null }
  | {
      readonly kind: 'example'
      /** Drawn on the device, from answers that stand in the collection. */
      readonly isLive?: true
    }

export type ResultHeading = {
  readonly title: string
  /** One line above the title: of whom, what is asked. */
  readonly about: string
  /** After the day on which it was submitted: how its review stands. */
  readonly review?: ReactNode
  /** Links beside it, such as "change answers". */
  readonly actions?: ReactNode
  /** Only the preparation sheet shows it. */
  readonly objective?: Objective
}

/** What is asked of whom, where and when, in the words of the case. Empty: not said. */
export type Objective = {
  readonly ask: string
  readonly ofWhom: string
  readonly level: string
  readonly area: string
  readonly meeting: string
}

export type ResultViewProps = {
  /** As the scorer took them. */
  readonly answers: Answers
  readonly reading: Reading
  readonly heading: ResultHeading
  readonly basis: ResultBasis
  /** Item texts as they were shown when the answers were given; null: those of today's catalogue. */
  readonly words: FrozenWords | null
  /** The factors as the person ranked them, the one that matters most first; null: no view. */
  readonly ranking?: readonly FactorId[] | null
  /** Stops that were recorded as cleared, as the scorer took them. */
  readonly clearances?: readonly StopId[] | undefined
  /** Which documented case is left out, and what the person says of others, as the scorer took it. */
  readonly recordView?: RecordView | undefined
  /** Under a stop that a person can clear: who cleared it, and where that is recorded. */
  readonly clearance?: ReactNode
  /** Right under the stops: what the kind of thing that is asked calls for. */
  readonly kindNote?: ReactNode
  /** How practitioners begin with this kind of ask; hidden while a stop stands that nobody has cleared. */
  readonly askNote?: ReactNode
  /** What was written beside answers, by item. */
  readonly notes?: Readonly<Record<string, string>> | undefined
  /** Where the full trace of this reading is. */
  readonly whyOf?: WhyOf | undefined
  /** The levers that are meant to be used, and what each is for. Absent: none. */
  readonly planned?: readonly PlannedLever[] | undefined
  /** In each unfolded lever: where it is marked as one that is meant to be used. */
  readonly planLever?: ((lever: string, canPlan: boolean) => ReactNode) | undefined
  /** Where the factors can be ranked, beside what to find out. */
  readonly rankFactors?: ReactNode
  /** What was chosen about getting to talks. It feeds nothing in the reading. */
  readonly beforeTalks?: BeforeTalks | undefined
  /** After the levers: the situation of a documented case, and what happened in it. */
  readonly story?: ReactNode
  /** How like cases are drawn on a page made at build. Absent: they come in a piece of their own. */
  readonly drawUses?: DrawUses | undefined
  /** At the end, folded: assessments before this one, other people's views, when to look again. */
  readonly more?: ReactNode
}
