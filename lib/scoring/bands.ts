import type { Cutoffs } from '@/lib/levers/types'
import { compareIds, round9 } from './round'
import type { Band, LeverResult } from './types'

/** Fixed risk labels below "medium to high". Any other asks for care whatever the answers are (section 2.17). */
const calmLabels: readonly string[] = ['low', 'low to medium', 'medium']

/** The bands in list order. */
const bandOrder: readonly Band[] = ['consider', 'with-care', 'not-now']

type Judged = Pick<LeverResult, 'conditions' | 'status' | 'risk' | 'warnings'>

/**
 * What to do with a lever (section 2.17), from its state, its status with stops put before it, its risk and whether a
 * stop was cleared for it.
 */
export function bandOf({ conditions, status, risk, warnings }: Judged, cutoffs: Cutoffs): Band {
  if (status.state === 'stopped' || status.state === 'blocked' || conditions.state === 'against')
    return 'not-now'
  const needsCare =
    round9(risk.pSevere) >= cutoffs.severe ||
    (status.state === 'check' && status.cause === 'answer') ||
    !calmLabels.includes(risk.label) ||
    warnings.some(({ kind }) => kind === 'cleared')
  return needsCare ? 'with-care' : 'consider'
}

/** Results in list order: by band, then by prospect, the largest first, then by id (section 2.7). */
export const inListOrder = (levers: readonly LeverResult[]): LeverResult[] =>
  levers.toSorted(
    (left, right) =>
      bandOrder.indexOf(left.band) - bandOrder.indexOf(right.band) ||
      round9(right.prospect) - round9(left.prospect) ||
      compareIds(left.id, right.id),
  )
