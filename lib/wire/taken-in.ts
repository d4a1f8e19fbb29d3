import type { ItemAnswer } from './said'
import type { Snapshot } from './snapshot'

/**
 * An assessment that was submitted on another copy and came whole, in a file. It makes the case where there is none. No
 * score is in it: the server works the result out anew. Where it is here and submitted nothing changes.
 */
export type TakenIn = {
  readonly assessmentId: string
  readonly instrument: string
  /** The assessment it started from; counts where that one is here too. */
  readonly basedOn: string | null
  readonly createdAt: string
  readonly submittedAt: string
  readonly language: string
  readonly answers: Readonly<Record<string, ItemAnswer & { readonly madeAt: string }>>
  /** What was said of the situation when it was submitted. */
  readonly situation: Snapshot['situation']
  /** When its case was made. */
  readonly caseCreatedAt: string
  readonly besideCaseId?: string
  /** Revisions of the answers, where it is here as a draft: if another has moved since, nothing is replaced. */
  readonly seen: Readonly<Record<string, number>>
}
