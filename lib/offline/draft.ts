import type { ReviewStanding } from '@/lib/wire/review-types'
import type { SituationField } from '@/lib/wire/situation-fields'
import type { AnswerValue, Change, ItemAnswer, RefusalReason, Theirs } from '@/lib/wire/sync-types'

/** One item as this device holds it. */
export type DraftAnswer = ItemAnswer & {
  /** Revision the server last confirmed to this device; 0: the server has never had it. */
  readonly revision: number
  readonly madeAt: string
  /** Set when another device changed the same item; the person chooses. */
  readonly conflict: Extract<Theirs, { of: 'answer' }> | null
}

export type DraftField = {
  readonly value: string
  readonly revision: number
  readonly madeAt: string | null
  readonly conflict: Extract<Theirs, { of: 'situation' }> | null
}

export type DraftAssessment = {
  readonly assessmentId: string
  readonly instrument: string
  /** `submitting`: frozen on this device, the server has not confirmed yet. */
  readonly status: 'draft' | 'submitting' | 'submitted'
  /**
   * `copying`: made here by re-assessing, and the server's own copy has not been seen yet, so its answers wait.
   * `refused`: the server would not have it; its answers wait until they find a place in the server's own draft.
   * `only-here`: submitted, and the server has lost it since: it began anew, or from an older backup.
   */
  readonly standing: 'ok' | 'copying' | 'refused' | 'only-here'
  readonly basedOn: string | null
  readonly createdAt: string
  readonly submittedAt: string | null
  readonly answers: Readonly<Record<string, DraftAnswer>>
  /** Items, or parts of the situation, that another device had changed when this was submitted: nothing was frozen. Empty: none. */
  readonly changedItems: readonly string[]
  readonly snapshot: unknown
}

/**
 * `not-understood`: the server could not read the change at all, or gave a reason this version does not know.
 * `other-questions`: never sent, as it answers the questions of another version than the assessment asks.
 */
export type RefusedReason = RefusalReason | 'not-understood' | 'other-questions'

/** A change the server will never take, kept with what it said until the person has read it. */
export type Refused = {
  /** Unique within the case; given back to dismiss it. */
  readonly id: string
  readonly reason: RefusedReason
  readonly madeAt: string
  readonly what:
    | {
        readonly of: 'answer'
        readonly assessmentId: string
        readonly itemId: string
        readonly answer: ItemAnswer
      }
    | { readonly of: 'situation'; readonly field: SituationField; readonly value: string }
    | { readonly of: 'submit' | 're-assess'; readonly assessmentId: string }
    | { readonly of: 'create-case' }
}

/** A value that a file offers where another one stands here; the person chooses. */
export type Offered = {
  readonly place: ConflictPlace
  readonly theirs: Extract<Theirs, { of: 'answer' | 'situation' }>
  /** Times of the values that it followed. */
  readonly past: readonly string[]
}

/** One case as this device holds it: the decrypted body of the envelope in IndexedDB. */
export type CaseDraft = {
  readonly caseId: string
  /** The case of the same negotiation that another person assesses; this one is a second, blind assessment of it. */
  readonly besideCaseId: string | null
  readonly createdAt: string
  readonly updatedAt: string
  /** When the server last had everything there was to send, or gave everything it had. Device clock; null: never. */
  readonly savedAt: string | null
  /** The server knows things that this device has not fetched yet. */
  readonly stale: boolean
  /** Deleted on another device. Kept here, read only, until the person agrees to remove it. */
  readonly deletedElsewhere: boolean
  readonly refused: readonly Refused[]
  readonly offered: readonly Offered[]
  /** By target: when what ever left this copy in a file, or came in one, was said. What stands now may be among it. */
  readonly travelled: Readonly<Record<string, readonly string[]>>
  readonly situation: Readonly<Record<SituationField, DraftField>>
  /** Oldest first. At most the last is a draft. */
  readonly assessments: readonly DraftAssessment[]
  /** How its last review stood when the server was last heard; null: it was never sent for one. */
  readonly review: ReviewStanding | null
}

/** A change that waits for the server. */
export type Queued = {
  /** Place in the outbox; null: not written yet. */
  readonly key: number | null
  /** Was in a request, whether or not that arrived: from then on it may never be altered. */
  readonly sent: boolean
  readonly change: Change
}

/** Everything this device has about one case. `draft` null: nothing, or deleted here and waiting to be deleted there. */
export type CaseState = {
  readonly draft: CaseDraft | null
  /** In the order they were made. */
  readonly queue: readonly Queued[]
}

/** Where a person chooses between two values. */
export type ConflictPlace =
  | { readonly of: 'answer'; readonly assessmentId: string; readonly itemId: string }
  | { readonly of: 'situation'; readonly field: SituationField }

/** Why the outbox is not getting through. */
export type ServerState = 'sending' | Unreachable | 'server-refuses'

/**
 * Nothing gets through, and all of it waits. `other-version`: page and server are of two versions, and the page must be
 * loaded again. `server-disk-full`: the server has no room. `signed-out`: nobody is signed in.
 */
export type Unreachable = 'no-server' | 'other-version' | 'server-disk-full' | 'signed-out'

export type NotSavedWhy = 'disk-full' | 'storage-blocked' | 'newer-version' | 'unknown'

/** Where the answers of a case are, in the words the page must be able to say truthfully. */
export type SaveState =
  | { readonly kind: 'empty' }
  /** Being written to this device: a matter of milliseconds. */
  | { readonly kind: 'saving' }
  /** On the server and on this device. */
  | { readonly kind: 'saved'; readonly at: string }
  /** On this device; `count` changes have not reached the server. `your-choice`: only conflicts are left. `other-version`, `signed-out`: maybe none. */
  | { readonly kind: 'waiting'; readonly count: number; readonly why: ServerState | 'your-choice' }
  /** Not even on this device: what is on screen will be lost if the page closes. */
  | { readonly kind: 'not-saved'; readonly why: NotSavedWhy }
  /**
   * The server refused changes for good (a deleted or already submitted case, say). `only-here`: it has lost a submitted
   * assessment, which this device still holds.
   */
  | { readonly kind: 'refused'; readonly reasons: readonly (RefusedReason | 'only-here')[] }

export type { AnswerValue }
