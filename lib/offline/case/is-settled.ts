import type { CaseDraft, CaseState } from '@/lib/offline/draft'
import { disputedPlaces } from './slot-of'

/** Whether the server has everything this device has about the case, and nothing waits for a choice. */
export const isSettled = ({ draft, queue }: CaseState): boolean =>
  draft !== null && queue.length === 0 && countConflicts(draft) === 0

export const countConflicts = (draft: CaseDraft): number => disputedPlaces(draft).length
