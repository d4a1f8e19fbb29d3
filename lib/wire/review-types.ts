/** The words of `ReviewState` in the schema. Open: waiting and escalated. */
export const reviewStates = ['waiting', 'taken-back', 'changes-asked', 'endorsed', 'escalated'] as const
export type ReviewState = (typeof reviewStates)[number]

export const isOpen = (state: ReviewState): boolean => state === 'waiting' || state === 'escalated'

/** What a reviewer decides. The words of `DecisionKind` in the schema. */
export const decisionKinds = ['endorse', 'ask-changes', 'escalate'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Who reads what is said of a case: all who may read it, or those alone who may decide on it. */
export const audiences = ['everyone', 'reviewers'] as const
export type Audience = (typeof audiences)[number]

/** Why an endorsement holds no more. `model`: the version of the model changed, and with it maybe what it said. */
export const lapses = ['newer', 'situation', 'seen', 'model', 'date'] as const
export type Lapse = (typeof lapses)[number]

/** Somebody, as others see them. '': no name. */
export type Who = { readonly id: string; readonly name: string }

/** How the last review of a case stands, as a device keeps it. */
export type ReviewStanding = {
  readonly assessmentId: string
  readonly state: ReviewState
  readonly since: string
  /** Who brought it there: who sent it, or who decided. */
  readonly by: Who
  /** The last day on which an endorsement holds; null: none. */
  readonly endorsedUntil: string | null
  /** null: it holds, or there is none. */
  readonly lapse: Lapse | null
}

/** GET /api/review?case=…: what was said and decided on one case, as far as whoever asks may read it. */
export type ReviewReply = {
  readonly caseId: string
  /** May send it for review, and take it back. */
  readonly mayWork: boolean
  readonly mayComment: boolean
  readonly mayDecide: boolean
  /** Of the people of its mission who may decide. With none nothing can be sent. */
  readonly reviewers: number
  /** Newest first. */
  readonly reviews: readonly ReviewEntry[]
  /** Oldest first. Notes among reviewers are told to reviewers alone. */
  readonly comments: readonly CommentEntry[]
  /** The newest earlier version that whoever asks has read; null: none. */
  readonly lastRead: { readonly assessmentId: string; readonly at: string } | null
}

export type ReviewEntry = {
  readonly reviewId: string
  readonly assessmentId: string
  readonly state: ReviewState
  readonly since: string
  readonly submittedBy: Who
  readonly submittedAt: string
  /** Words of lib/review/thresholds.ts. */
  readonly demands: readonly string[]
  readonly endorsedUntil: string | null
  readonly lapse: Lapse | null
  /** Oldest first. */
  readonly decisions: readonly {
    readonly kind: DecisionKind
    readonly by: Who
    readonly at: string
    readonly words: string
  }[]
}

export type CommentEntry = {
  readonly commentId: string
  /** The first of its thread; null: it is that. */
  readonly answersId: string | null
  readonly itemId: string | null
  readonly leverId: string | null
  readonly audience: Audience
  readonly by: Who
  readonly at: string
  readonly settledAt: string | null
  readonly words: string
}

/** Why a case waits for somebody: to decide, to change it, to answer, or to look at an endorsement that has lapsed. */
export const waitsFor = ['decide', 'change', 'answer', 'lapsed'] as const
export type WaitsFor = (typeof waitsFor)[number]

/** GET /api/review/waiting: cases that wait for whoever asks, the longest first. Holds no word of theirs. */
export type WaitingReply = {
  readonly cases: readonly { readonly caseId: string; readonly why: WaitsFor; readonly since: string }[]
}
