import type { CaseState, Queued, Refused, RefusedReason } from '@/lib/offline/draft'
import type { Change, Outcome, Theirs } from '@/lib/wire/sync-types'
import { assessmentOf, withAssessment, withDraft } from './change-draft'
import { isSettled } from './is-settled'
import { withRefused } from './keep-aside'
import { queuedFor, rebase, withoutUnsent } from './queue'
import { statusOf, type Slot, type SlotAt } from './slot'
import { atTarget } from './slot-of'

/** What the server said about a change, or `not-understood` when it could not read it at all. */
export type Verdict =
  Outcome | { readonly changeId: string; readonly kind: 'refused'; readonly reason: RefusedReason }

/** Takes in what became of the sent changes of one case. A verdict about a change that no longer waits changes nothing. */
export function applyOutcomes(state: CaseState, verdicts: readonly Verdict[], at: string): CaseState {
  const after = verdicts.reduce(applyOne, state)
  const isTaken = verdicts.some(({ kind }) => kind !== 'refused')
  return isTaken && isSettled(after) ? withDraft(after, (draft) => ({ ...draft, savedAt: at })) : after
}

function applyOne(state: CaseState, verdict: Verdict): CaseState {
  const row = state.queue.find(({ change }) => change.changeId === verdict.changeId)
  if (row === undefined) return state
  const rest = { ...state, queue: state.queue.filter((one) => one !== row) }
  switch (verdict.kind) {
    case 'applied':
      return landed(rest, row.change, verdict.revision)
    case 'conflict':
      return collided(rest, row, verdict.theirs)
    case 'refused':
      return refusedFor(rest, row.change, verdict.reason)
  }
}

/** The server has it: later changes of the same item now stand on the new revision. */
function landed(state: CaseState, change: Change, revision: number): CaseState {
  switch (change.kind) {
    case 'edit-situation':
    case 'set-answer':
      return atTarget(change, (at) => landedAt(state, at, revision)) ?? state
    case 'submit':
    case 're-assess':
    case 'take-in':
      return withDraft(state, (draft) => ({ ...draft, stale: true }))
    case 'create-case':
    case 'delete-case':
      return state
  }
}

function landedAt<Value>(state: CaseState, at: SlotAt<Value>, revision: number): CaseState {
  const known = withDraft(state, (draft) => {
    const slot = at.read(draft)
    const isFixed = statusOf(draft, at) === 'submitted'
    return slot === undefined || isFixed ? draft : at.write(draft, { ...slot, revision })
  })
  return { ...known, queue: rebase(state.queue, at.target, revision) }
}

/** Another device was first. Mine stays on this device, theirs is put beside it, and the person chooses. */
function collided(state: CaseState, { change }: Queued, theirs: Theirs): CaseState {
  const met = atTarget(change, (at, sent) => collidedAt(state, at, sent, theirs))
  if (met !== null) return met
  if (change.kind === 'submit' && theirs.of === 'submit') {
    const open = unfreeze(state, change.assessmentId, theirs.changedItems)
    return withDraft(open, (draft) => ({ ...draft, stale: true }))
  }
  if (change.kind === 'take-in') return openedAgain(state, change)
  return refusedFor(state, change, 'not-understood')
}

/** Another device changed meanwhile what a file had submitted: it stays open, and the file can be opened once more. */
const openedAgain = (state: CaseState, change: Extract<Change, { kind: 'take-in' }>): CaseState =>
  withDraft(
    withAssessment(noteRefusal(state, change, 'not-understood'), change.assessmentId, (one) => ({
      ...one,
      status: 'draft',
      submittedAt: null,
    })),
    (draft) => ({ ...draft, stale: true }),
  )

/** null: what the server says stood in the way is something else. */
function collidedAt<Value>(state: CaseState, at: SlotAt<Value>, sent: Value, told: Theirs): CaseState | null {
  const theirs = at.theirs(told)
  const { draft } = state
  if (theirs === null || draft === null) return null
  const { value, revision } = theirs
  if (at.isSame(sent, value)) return landedAt(state, at, revision)
  const mine = at.read(draft)
  const put = (slot: Slot<Value>) => withDraft(state, (one) => at.write(one, slot))
  if (at.isSame(mine?.value, value)) {
    const agreed = mine === undefined ? state : put({ ...mine, revision, conflict: null })
    return { ...agreed, queue: withoutUnsent(state.queue, at.target) }
  }
  const kept = mine === undefined ? state : put({ ...mine, conflict: theirs })
  return unfreeze(kept, at.resultOf(draft), [at.name])
}

/** The server will never take it. What it said is kept until the person has read it. */
function refusedFor(state: CaseState, change: Change, reason: RefusedReason): CaseState {
  if (reason === 'deleted') {
    return { ...withDraft(state, (draft) => ({ ...draft, deletedElsewhere: true })), queue: [] }
  }
  const told = withDraft(state, (draft) => ({
    ...draft,
    stale: reason !== 'unknown-case' || draft.stale || draft.savedAt !== null,
  }))
  switch (change.kind) {
    case 'set-answer':
      return unfreeze(noteRefusal(told, change, reason), change.assessmentId, [])
    case 'submit':
      return unfreeze(noteRefusal(told, change, reason), change.assessmentId, [])
    case 're-assess': {
      const apart = withAssessment(unfreeze(told, change.assessmentId, []), change.assessmentId, (one) => ({
        ...one,
        standing: 'refused',
      }))
      return reason === 'draft-exists' ? apart : noteRefusal(apart, change, reason)
    }
    case 'take-in':
      return withAssessment(noteRefusal(told, change, reason), change.assessmentId, (one) => ({
        ...one,
        standing: 'only-here',
      }))
    case 'create-case':
      // another device was faster: it is there, and what was said here goes over into it
      return reason === 'id-in-use' ? told : noteRefusal(told, change, reason)
    case 'edit-situation':
      return noteRefusal(told, change, reason)
    case 'delete-case':
      return state
  }
}

/** Back to a draft: what the person submitted is no longer what the server would freeze. */
function unfreeze(state: CaseState, assessmentId: string | null, changedItems: readonly string[]): CaseState {
  if (assessmentId === null || assessmentOf(state, assessmentId)?.status !== 'submitting') return state
  const target = `submit ${assessmentId}`
  if (queuedFor(state.queue, target).some(({ sent }) => sent)) return state // the server may have it: its word decides
  return withAssessment({ ...state, queue: withoutUnsent(state.queue, target) }, assessmentId, (one) => ({
    ...one,
    status: 'draft',
    changedItems,
  }))
}

function noteRefusal(state: CaseState, change: Change, reason: RefusedReason): CaseState {
  const what = contentOf(change)
  if (what === null) return state
  const refused = { id: change.changeId, reason, madeAt: change.madeAt, what }
  return withRefused(state, refused)
}

/** What a change said, as the page can show it. null: it said nothing. */
function contentOf(change: Change): Refused['what'] | null {
  switch (change.kind) {
    case 'set-answer':
    case 'edit-situation':
      return atTarget(change, (at, value) => at.toRefused(value))
    case 'submit':
    case 're-assess':
      return { of: change.kind, assessmentId: change.assessmentId }
    case 'take-in':
      return { of: 'submit', assessmentId: change.assessmentId }
    case 'create-case':
      return { of: 'create-case' }
    case 'delete-case':
      return null
  }
}
