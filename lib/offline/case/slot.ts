import type { CaseDraft, DraftAssessment, Refused } from '@/lib/offline/draft'
import type { CaseReply, Change, Theirs } from '@/lib/wire/sync-types'
import type { Made } from './change-draft'
import type { EditProblem } from './edit-problem'

/** A value as the server has it. */
export type Standing<Value> = {
  readonly value: Value
  readonly revision: number
  readonly madeAt: string
}

/** A value as this device has it. `conflict`: the other one, where the person has still to choose. */
export type Slot<Value> = Standing<Value> & { readonly conflict: Standing<Value> | null }

/**
 * One revisioned value of a case: where it is kept, and how it travels. Everything that happens to it, from an edit to a
 * conflict, is written once, for all of them. Undefined, everywhere: nothing has been said.
 */
export type SlotAt<Value> = {
  /** The one thing a change is about, as `targetOf` names it. */
  readonly target: string
  /** What a submission calls it that was overtaken. */
  readonly name: string
  readonly read: (draft: CaseDraft) => Slot<Value> | undefined
  readonly write: (draft: CaseDraft, slot: Slot<Value> | undefined) => CaseDraft
  /** The value in the server's copy of the case. */
  readonly find: (reply: CaseReply) => Standing<Value> | undefined
  /** The value that an outcome says stood in the way; null when it speaks of something else. */
  readonly theirs: (theirs: Theirs) => Standing<Value> | null
  readonly isSame: (one: Value | undefined, other: Value | undefined) => boolean
  readonly toChange: (made: Made, value: Value, baseRevision: number) => Change
  /** The value among what was refused, where it can still be read. */
  readonly toRefused: (value: Value) => Refused['what']
  /** Why it cannot be edited; null: it can. */
  readonly problem: (draft: CaseDraft) => EditProblem | null
  /** Whether the server has, or makes, a copy of it whose revision is not known here yet: changes of it wait. */
  readonly isCopied: (draft: CaseDraft) => boolean
  /** The assessment whose result depends on it; null: none. */
  readonly resultOf: (draft: CaseDraft) => string | null
}

/** How the assessment stands whose result depends on it. `submitting`: what the person saw then is what must be frozen. */
export const statusOf = (
  draft: CaseDraft,
  { resultOf }: Pick<SlotAt<unknown>, 'resultOf'>,
): DraftAssessment['status'] | undefined => {
  const assessmentId = resultOf(draft)
  return draft.assessments.find((one) => one.assessmentId === assessmentId)?.status
}
