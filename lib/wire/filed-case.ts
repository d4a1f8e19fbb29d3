import type { ItemAnswer } from './said'
import type { SituationField } from './situation-fields'
import type { Snapshot } from './snapshot'

/** When a value was said, ISO 8601 with Z and milliseconds, and the times of those that it followed, where they ever left this copy. */
export type FiledTimes = { readonly madeAt: string; readonly past: readonly string[] }

export type FiledField = FiledTimes & { readonly value: string }
export type FiledAnswer = FiledTimes & ItemAnswer

/** What was true when an assessment was submitted. The result is not here: the copy that takes it in works it out anew. */
export type FiledSubmission = {
  readonly at: string
  readonly language: string
  /** Version of the matrix it was worked out with; null: not known. */
  readonly matrix: string | null
  readonly situation: Snapshot['situation']
}

export type FiledAssessment = {
  readonly assessmentId: string
  readonly instrument: string
  readonly basedOn: string | null
  readonly createdAt: string
  readonly answers: Readonly<Record<string, FiledAnswer>>
  /** null: it is open. */
  readonly submitted: FiledSubmission | null
}

/** A case whole, as it travels in a file. */
export type FiledCase = {
  readonly caseId: string
  readonly besideCaseId: string | null
  readonly createdAt: string
  /** When the file was made. */
  readonly filedAt: string
  /** What was said of the situation; a part that is not here was never said. */
  readonly situation: Readonly<Partial<Record<SituationField, FiledField>>>
  /** Oldest first. At most the last is open. */
  readonly assessments: readonly FiledAssessment[]
}
