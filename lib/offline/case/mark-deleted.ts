import type { CaseState } from '@/lib/offline/draft'
import { withDraft } from './change-draft'

/** The server said that another device deleted this case. What this device holds stays readable until it is let go. */
export function markDeleted(state: CaseState): CaseState {
  if (state.draft === null || state.draft.deletedElsewhere) return state
  return { ...withDraft(state, (draft) => ({ ...draft, deletedElsewhere: true })), queue: [] }
}

/** Lets go of a refused change that the person has read. */
export const withoutRefused = (state: CaseState, id: string): CaseState =>
  withDraft(state, (draft) => ({ ...draft, refused: draft.refused.filter((one) => one.id !== id) }))
