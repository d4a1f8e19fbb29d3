import type { LeverResult, LeverState, Warning } from '@/lib/scoring/types'

type Given = {
  readonly state?: LeverState
  readonly status?: LeverResult['status']['state']
  readonly warnings?: readonly Warning[]
  readonly heldBackBy?: string
}

/** A lever of a result with only what a test is about; all else is at rest. */
export function lever(
  id: string,
  { state = 'mixed', status = 'open', warnings = [], heldBackBy }: Given,
): LeverResult {
  return {
    id,
    rankShare: 0.2,
    first: 0.1,
    fit: { mean: 1, low: 0, high: 2 },
    conditions: { lift: 1, state, because: [] },
    status: { state: status, cause: null, item: null },
    risk: { label: 'low', dimension: 'access', pSevere: 0, because: [], couldBeWorse: [] },
    warnings,
    reasonsFor: [],
    reasonsAgainst: [],
    heldBackBy: heldBackBy ?? null,
  }
}
