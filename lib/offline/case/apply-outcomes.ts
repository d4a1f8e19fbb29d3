import type { CaseState, Queued, Refused, RefusedReason } from '@/lib/offline/draft'
import type { Change, Outcome, Theirs } from '@/lib/wire/sync-types'
import { assessmentOf, withAnswer, withAssessment, withDraft, withField } from './change-draft'
import { isSettled } from './is-settled'
import { withRefused } from './keep-aside'
import { queuedFor, rebase, targetOf, withoutUnsent } from './queue'
import { sameAnswer } from './same-answer'

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
      return {
        ...withField(state, change.field, (field) => ({ ...field, revision })),
        queue: rebase(state.queue, targetOf(change), revision),
      }
    case 'set-answer': {
      const frozen = assessmentOf(state, change.assessmentId)?.status === 'submitted'
      const known = frozen ? state : withAnswer(state, change, (answer) => ({ ...answer, revision }))
      return { ...known, queue: rebase(state.queue, targetOf(change), revision) }
    }
    case 'submit':
    case 're-assess':
      return withDraft(state, (draft) => ({ ...draft, stale: true }))
    case 'create-case':
    case 'delete-case':
      return state
  }
}

/** Another device was first. Mine stays on this device, theirs is put beside it, and the person chooses. */
function collided(state: CaseState, { change }: Queued, theirs: Theirs): CaseState {
  const target = targetOf(change)
  if (change.kind === 'set-answer' && theirs.of === 'answer') {
    const { revision } = theirs
    if (sameAnswer(change.answer, theirs.answer)) return landed(state, change, revision)
    const mine = assessmentOf(state, change.assessmentId)?.answers[change.itemId]
    if (sameAnswer(mine, theirs.answer)) {
      const agreed = withAnswer(state, change, (answer) => ({ ...answer, revision, conflict: null }))
      return { ...agreed, queue: withoutUnsent(state.queue, target) }
    }
    const kept = withAnswer(state, change, (answer) => ({ ...answer, conflict: theirs }))
    return unfreeze(kept, change.assessmentId, [change.itemId])
  }
  if (change.kind === 'edit-situation' && theirs.of === 'situation') {
    const { revision } = theirs
    if (change.value === theirs.value) return landed(state, change, revision)
    if (state.draft?.situation[change.field].value === theirs.value) {
      const agreed = withField(state, change.field, (field) => ({ ...field, revision, conflict: null }))
      return { ...agreed, queue: withoutUnsent(state.queue, target) }
    }
    const kept = withField(state, change.field, (field) => ({ ...field, conflict: theirs }))
    return change.field === 'factorRanking' ? unfreezeRanked(kept) : kept
  }
  if (change.kind === 'submit' && theirs.of === 'submit') {
    const open = unfreeze(state, change.assessmentId, theirs.changedItems)
    return withDraft(open, (draft) => ({ ...draft, stale: true }))
  }
  return refusedFor(state, change, 'not-understood')
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
function unfreeze(state: CaseState, assessmentId: string, changedItems: readonly string[]): CaseState {
  if (assessmentOf(state, assessmentId)?.status !== 'submitting') return state
  const target = `submit ${assessmentId}`
  if (queuedFor(state.queue, target).some(({ sent }) => sent)) return state // the server may have it: its word decides
  return withAssessment({ ...state, queue: withoutUnsent(state.queue, target) }, assessmentId, (one) => ({
    ...one,
    status: 'draft',
    changedItems,
  }))
}

/** The ranking is the one part of the situation that a result depends on. */
function unfreezeRanked(state: CaseState): CaseState {
  const frozen = state.draft?.assessments.find(({ status }) => status === 'submitting')
  return frozen === undefined ? state : unfreeze(state, frozen.assessmentId, ['factorRanking'])
}

function noteRefusal(state: CaseState, change: Change, reason: RefusedReason): CaseState {
  const what = contentOf(change)
  if (what === null) return state
  const refused = { id: change.changeId, reason, madeAt: change.madeAt, what }
  return withRefused(state, refused)
}

/** What a change said, as the page can show it. null: it said nothing. */
export function contentOf(change: Change): Refused['what'] | null {
  switch (change.kind) {
    case 'set-answer': {
      const { assessmentId, itemId, answer } = change
      return { of: 'answer', assessmentId, itemId, answer }
    }
    case 'edit-situation':
      return { of: 'situation', field: change.field, value: change.value }
    case 'submit':
    case 're-assess':
      return { of: change.kind, assessmentId: change.assessmentId }
    case 'create-case':
      return { of: 'create-case' }
    case 'delete-case':
      return null
  }
}
