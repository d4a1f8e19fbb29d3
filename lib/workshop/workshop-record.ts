import type { RoomRanking } from './rank-levers'
import type { Moved, Tally } from './tally'

/** What the room said to one question: once, or twice with what moved. */
export type QuestionTallies = {
  readonly question: string
  readonly rounds: readonly Tally[]
  readonly moved: Moved | null
}

/** What is left of a workshop whose counts are kept: nothing of any phone. */
export type WorkshopRecord = {
  readonly scenario: string
  readonly instrument: string
  readonly isDryRun: boolean
  /** Day, as 2026-11-30. */
  readonly held: string
  readonly people: number
  readonly questions: readonly QuestionTallies[]
  readonly ranking: RoomRanking
}
