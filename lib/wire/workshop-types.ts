import type { Answers } from '@/lib/instrument/types'
import type { Course } from '@/lib/workshop/course'
import type { OwnStory } from '@/lib/workshop/own-case'
import type { KeptRehearsal } from '@/lib/workshop/rehearsal/kept-rehearsal'
import type { RoomRanking } from '@/lib/workshop/rank-levers'
import type { QuestionTallies, WorkshopRecord } from '@/lib/workshop/workshop-record'

/** Whether phones can reach this machine, and where. */
export type DoorView =
  | { readonly kind: 'open'; readonly port: number; readonly addresses: readonly string[] }
  /** `taken`: another program has its port. `no-network`: this machine is in no network that a phone could be in. */
  | { readonly kind: 'shut'; readonly reason: 'nothing-open' | 'taken' | 'no-network' | 'failed' }

/** All that the wall shows at one moment. Of what is being collected nothing but how many there are. */
export type WallView = {
  readonly id: string
  readonly revision: number
  readonly course: Course
  /** What phones join by; null: nobody joins any more. */
  readonly code: string | null
  readonly scenario: string
  /** Of an own case; what happened, and what the case itself says, only once that is shown. null: a documented one. */
  readonly story: OwnStory | null
  readonly instrument: string
  readonly questions: readonly string[]
  readonly levers: readonly string[]
  readonly isDryRun: boolean
  readonly endsAt: string
  readonly joined: number
  /** Phones that answered what is asked now, or was asked last. */
  readonly answered: number
  /** Of the questions that were shown, in the order they were asked. Empty while something is collected. */
  readonly tallies: readonly QuestionTallies[]
  /** Once it was shown. */
  readonly ranking: RoomRanking | null
  /** What the scorer reads, from the reveal on: one set of answers per phone, in no order. */
  readonly raters: readonly Answers[]
  readonly door: DoorView
}

/** A workshop in the list of its trainer. */
export type WorkshopRow = {
  readonly id: string
  readonly scenario: string
  /** Groups play roles in it, in place of answering questions. */
  readonly isRehearsal: boolean
  readonly state: 'open' | 'over' | 'kept'
  readonly isDryRun: boolean
  readonly createdAt: string
  /** When it goes by itself; null: its counts stay until its trainer erases them. */
  readonly erasedAt: string | null
  readonly joined: number
}

export type WorkshopsReply = { readonly workshops: readonly WorkshopRow[] }
export type RecordReply = { readonly record: WorkshopRecord | KeptRehearsal }
export type OpenedReply = { readonly id: string }
