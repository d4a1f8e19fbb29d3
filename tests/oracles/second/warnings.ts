import type { Beliefs } from './beliefs'
import type { Conditions, Reading } from './conditions'
import { at, get, round9, sum } from './numbers'
import type { Risk } from './risk'
import type { Status } from './status'
import type { Cutoffs } from './types'

export type Warning = { kind: 'conditions' | 'stop' | 'caution' | 'risk' | 'cleared'; item: string | null }

/** The warning of a caution that is answered and weighs enough, mean over the runs (section 2.11). */
function cautionWarning(
  beliefs: Beliefs,
  { cautions }: Conditions,
  readings: readonly Reading[],
  cutoffs: Cutoffs,
): readonly Warning[] {
  const answered = cautions.flatMap(({ item }, place) =>
    get(beliefs, item).state === 'answered' ? [{ item, place }] : [],
  )
  const mean = (of: (reading: Reading) => number) => round9(sum(readings.map(of)) / readings.length)
  const largest = mean(({ each }) => Math.max(0, ...answered.map(({ place }) => at(each, place))))
  if (answered.length === 0 || largest < cutoffs.caution) return []
  const means = answered.map(({ place }) => mean(({ each }) => at(each, place)))
  return [{ kind: 'caution', item: at(answered, means.indexOf(Math.max(...means))).item }]
}

/** Everything a lever warns of by itself, in the order conditions, stop, caution, risk. */
export function warningsOf(
  beliefs: Beliefs,
  conditions: Conditions,
  readings: readonly Reading[],
  found: { state: string; because: readonly string[]; status: Status; risk: Risk },
  cutoffs: Cutoffs,
): readonly Warning[] {
  const { state, because, status, risk } = found
  return [
    ...(state === 'against' ? [{ kind: 'conditions' as const, item: because[0] ?? null }] : []),
    ...(status.cause === 'answer' ? [{ kind: 'stop' as const, item: status.item }] : []),
    ...cautionWarning(beliefs, conditions, readings, cutoffs),
    ...(round9(risk.pSevere) >= cutoffs.severe
      ? [{ kind: 'risk' as const, item: risk.because[0] ?? null }]
      : []),
  ]
}
