import type { ReviewStanding } from './review-types'
import type { ItemAnswer } from './said'
import type { DueField, ResultField, SituationField } from './situation-fields'
import type { TakenIn } from './taken-in'

export { counterpartLevels, type AnswerValue, type CounterpartLevel, type ItemAnswer } from './said'

type ChangeBase = {
  /** Made on the device. Sending a change twice has the effect of sending it once. */
  readonly changeId: string
  readonly caseId: string
  /** Device clock, ISO 8601 with Z: shown, never used for ordering. */
  readonly madeAt: string
}

/**
 * What a device sends. `baseRevision` is the revision of that one item or field that the device last saw; 0 when it has
 * never seen one. A change is accepted unless the item has changed since.
 */
export type Change = ChangeBase &
  (
    | {
        readonly kind: 'create-case'
        readonly assessmentId: string
        readonly instrument: string
        /** The case of the same negotiation that this one assesses again, blind, by another person. Absent: none. */
        readonly besideCaseId?: string
      }
    | {
        readonly kind: 'edit-situation'
        readonly field: SituationField
        readonly value: string
        readonly baseRevision: number
      }
    | {
        readonly kind: 'set-answer'
        readonly assessmentId: string
        readonly itemId: string
        readonly answer: ItemAnswer
        readonly baseRevision: number
      }
    | {
        readonly kind: 'submit'
        readonly assessmentId: string
        /** Revision of every item the person saw when submitting; if one has moved since, nothing is frozen. */
        readonly seen: Readonly<Record<string, number>>
        /** The same of the parts of the situation on which the result depends too. Absent: saw none. */
        readonly fieldsSeen?: Readonly<Partial<Record<ResultField, number>>>
        readonly language: string
      }
    | {
        readonly kind: 're-assess'
        /** Id of the new assessment, which starts with the answers of the submitted one. */
        readonly assessmentId: string
        readonly fromAssessmentId: string
        /** The version of the questions it goes on with. Absent: that of the submitted one. */
        readonly instrument?: string
      }
    | ({ readonly kind: 'take-in' } & TakenIn)
    | { readonly kind: 'delete-case' }
  )
export type ChangeKind = Change['kind']

export type RefusalReason =
  | 'deleted'
  | 'unknown-case'
  | 'unknown-assessment'
  | 'already-submitted'
  | 'not-submitted'
  | 'draft-exists'
  | 'unknown-item'
  | 'answer-does-not-fit-item'
  | 'unknown-instrument'
  | 'id-in-use'
  /** Whoever sent it may not change this case, or may make none. */
  | 'not-yours'
  /** It was sent for review: nothing that the review binds can be changed until it is decided or taken back. */
  | 'in-review'

export type Outcome = { readonly changeId: string } & (
  | {
      readonly kind: 'applied'
      /** New revision of the item or field; of the assessment for the other kinds; 0 after a deletion. */
      readonly revision: number
    }
  | { readonly kind: 'conflict'; readonly theirs: Theirs }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
)

type StandingBase = {
  readonly revision: number
  readonly madeAt: string
  /** Id of who said it. Absent: it was stored before that was kept. */
  readonly by?: string
}

/** The value that stands on the server where a change met another one. */
export type Theirs =
  | ({ readonly of: 'answer'; readonly answer: ItemAnswer } & StandingBase)
  | ({ readonly of: 'situation'; readonly value: string } & StandingBase)
  /** Items that have moved, and such parts of the situation as the result depends on. */
  | { readonly of: 'submit'; readonly changedItems: readonly string[] }

export type SyncReply = { readonly outcomes: readonly Outcome[] }

/** One case, as a list tells of it. */
export type CaseSummary = {
  readonly caseId: string
  readonly codeName: string
  readonly status: 'draft' | 'submitted'
  readonly createdAt: string
  readonly updatedAt: string
  readonly besideCaseId: string | null
} & Readonly<Record<DueField, string>>

/**
 * GET /api/sync?after=…: one page of the list of cases. Without a cursor, or with one that this server cannot go on from, it
 * begins: newest activity first. Once it was read to its end, the cursor leads to what has changed since.
 */
export type CaseListReply = {
  /** New or changed: each replaces what was told of it before. One that changes meanwhile may be told twice. */
  readonly cases: readonly CaseSummary[]
  /** Erased since. A list that begins names none: what it does not tell of is not there. */
  readonly deleted: readonly string[]
  /** The list begins here: what was told before counts no more. */
  readonly begins: boolean
  /** This is not all: ask on at once. */
  readonly more: boolean
  /** What to ask with next; of no meaning to a device. */
  readonly cursor: string
}

/** GET /api/sync?past=…: when the values of a case were said that stand or stood, by target, oldest first. Never what they said. */
export type PastReply = { readonly past: Readonly<Record<string, readonly string[]>> }

/** GET /api/sync?case=…: one case whole. */
export type CaseReply = {
  readonly caseId: string
  readonly createdAt: string
  /** It may have been deleted since, or not have arrived yet. */
  readonly besideCaseId: string | null
  readonly situation: Readonly<
    Record<
      SituationField,
      { readonly value: string; readonly revision: number; readonly madeAt: string | null }
    >
  >
  readonly assessments: readonly AssessmentReply[]
  /** How its last review stands; null: it was never sent for one. */
  readonly review: ReviewStanding | null
}
export type AssessmentReply = {
  readonly assessmentId: string
  readonly instrument: string
  readonly status: 'draft' | 'submitted'
  readonly revision: number
  readonly basedOn: string | null
  readonly createdAt: string
  readonly submittedAt: string | null
  readonly answers: Readonly<
    Record<string, ItemAnswer & { readonly revision: number; readonly madeAt: string }>
  >
  /** Frozen at submission; null while a draft. Its shape is versioned: lib/wire/snapshot.ts. */
  readonly snapshot: unknown
}
