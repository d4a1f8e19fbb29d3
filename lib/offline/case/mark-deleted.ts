import type { CaseState } from '@/lib/offline/draft'
import { withDraft } from './change-draft'
import { isTakenBack } from './take-back'

/** The server said that another device deleted this case. What this device holds stays readable until it is let go. */
export function markDeleted(state: CaseState): CaseState {
  if (state.draft === null || state.draft.deletedElsewhere) return state
  return { ...withDraft(state, (draft) => ({ ...draft, deletedElsewhere: true })), queue: [] }
}

/** Lets go of a refused change that the person has read; with the last one, of a case that was taken back. */
export function withoutRefused(state: CaseState, id: string): CaseState {
  const after = withDraft(state, (draft) => ({
    ...draft,
    refused: draft.refused.filter((one) => one.id !== id),
  }))
  const { draft } = after
  return draft?.refused.length === 0 && isTakenBack(draft) ? { draft: null, queue: [] } : after
}
