import type { CaseDraft, CaseState } from '@/lib/offline/draft'
import { itemsInConflict } from './change-draft'

/** Whether the server has everything this device has about the case, and nothing waits for a choice. */
export const isSettled = ({ draft, queue }: CaseState): boolean =>
  draft !== null && queue.length === 0 && countConflicts(draft) === 0

export function countConflicts(draft: CaseDraft): number {
  const fields = Object.values(draft.situation).filter(({ conflict }) => conflict !== null)
  return fields.length + draft.assessments.flatMap(itemsInConflict).length
}
