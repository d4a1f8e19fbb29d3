import type { ScoredBefore } from '@/lib/server/assessments/score-beforehand'

/** What all that is written for one change has in common: who made it, and the time of the database once its case is locked. */
export type Turn = {
  readonly actorId: string
  readonly now: Date
  /** Of a submission: what was worked out before its transaction. */
  readonly before: ScoredBefore | null
}
