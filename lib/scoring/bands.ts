import type { Cutoffs } from '@/lib/levers/types'
import { compareIds, round9 } from './round'
import type { Band, LeverResult } from './types'

/** Fixed risk labels below "medium to high". Any other asks for care whatever the answers are (section 2.17). */
const calmLabels: readonly string[] = ['low', 'low to medium', 'medium']

/** The bands in list order. */
export const leverBands = ['consider', 'with-care', 'not-now'] as const satisfies readonly Band[]

type Judged = Pick<LeverResult, 'conditions' | 'status' | 'risk' | 'warnings'>

const reasonsNotNow = ['stopped', 'blocked', 'against'] as const
const reasonsForCare = ['severe', 'check', 'label', 'cleared'] as const

/** Why a lever is not for now, or asks for care: a fixed risk (`label`) is high, or a stop was cleared for it. */
export type BandReason = (typeof reasonsNotNow)[number] | (typeof reasonsForCare)[number]

/**
 * What puts a lever in its band (section 2.17): its state, its status with stops put before it, its risk, and whether a
 * stop was cleared for it. Of the reasons only those of the band that it stands in; `consider` has none.
 */
export function bandReasons(
  { conditions, status, risk, warnings }: Judged,
  cutoffs: Cutoffs,
): readonly BandReason[] {
  const holds: Readonly<Record<BandReason, boolean>> = {
    stopped: status.state === 'stopped',
    blocked: status.state === 'blocked',
    against: conditions.state === 'against',
    severe: round9(risk.pSevere) >= cutoffs.severe,
    check: status.state === 'check' && status.cause === 'answer',
    label: !calmLabels.includes(risk.label),
    cleared: warnings.some(({ kind }) => kind === 'cleared'),
  }
  const notNow = reasonsNotNow.filter((reason) => holds[reason])
  return notNow.length > 0 ? notNow : reasonsForCare.filter((reason) => holds[reason])
}

/** The band that these reasons put a lever in. */
export function bandOf(judged: Judged, cutoffs: Cutoffs): Band {
  const [first] = bandReasons(judged, cutoffs)
  if (first === undefined) return 'consider'
  return reasonsNotNow.some((reason) => reason === first) ? 'not-now' : 'with-care'
}

/** Results in list order: by band, then by prospect, the largest first, then by id (section 2.7). */
export const inListOrder = (levers: readonly LeverResult[]): LeverResult[] =>
  levers.toSorted(
    (left, right) =>
      leverBands.indexOf(left.band) - leverBands.indexOf(right.band) ||
      round9(right.prospect) - round9(left.prospect) ||
      compareIds(left.id, right.id),
  )
