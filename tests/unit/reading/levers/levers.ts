import type { Band, LeverResult, LeverState, Warning } from '@/lib/scoring/types'

type Given = {
  readonly band?: Band
  readonly state?: LeverState
  readonly because?: readonly string[]
  readonly status?: LeverResult['status']['state']
  readonly cause?: 'answer' | 'unknown' | null
  /** The item that its status is about. */
  readonly item?: string
  readonly pSevere?: number
  readonly warnings?: readonly Warning[]
  readonly heldBackBy?: string
}

/** A lever of a result with only what a test is about; all else is at rest. */
export function lever(id: string, given: Given): LeverResult {
  const { state = 'mixed', because = [], status = 'open', cause = null, pSevere = 0, warnings = [] } = given
  const item = given.item ?? null
  return {
    id,
    band: given.band ?? 'consider',
    prospect: 1,
    rankShare: 0.2,
    first: 0.1,
    fit: { mean: 1, low: 0, high: 2 },
    conditions: { lift: 1, state, because },
    status:
      status === 'stopped' ? { state: status, cause: 'people-held', item } : { state: status, cause, item },
    risk: { label: 'low', dimension: 'access', pSevere, because: [], couldBeWorse: [] },
    warnings,
    reasonsFor: [],
    reasonsAgainst: [],
    heldBackBy: given.heldBackBy ?? null,
  }
}
