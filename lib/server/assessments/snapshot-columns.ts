import type { FactorId } from '@/lib/instrument/types'
import { isAnswered } from '@/lib/wire/is-answered'
import type { Snapshot } from '@/lib/wire/snapshot'

/** How many levers the page lists first. */
const TOP = 3

/** What lists and filters need of a snapshot, as plain columns beside it. */
export function toSnapshotColumns(snapshot: Snapshot) {
  const { result } = snapshot
  const bounds = (id: FactorId) => {
    const factor = result.factors.find((one) => one.id === id)
    if (factor === undefined) throw new Error(`No factor ${id} in the result`)
    return factor
  }
  return {
    snapshotVersion: snapshot.snapshotVersion,
    matrixVersion: snapshot.matrix,
    answered: snapshot.items.filter(({ answer }) => isAnswered(answer?.value)).length,
    stability: result.stability,
    processLow: bounds('process').low,
    processHigh: bounds('process').high,
    fairnessLow: bounds('fairness').low,
    fairnessHigh: bounds('fairness').high,
    lawLow: bounds('law').low,
    lawHigh: bounds('law').high,
    interestsLow: bounds('interests').low,
    interestsHigh: bounds('interests').high,
    alternativesLow: bounds('alternatives').low,
    alternativesHigh: bounds('alternatives').high,
    topLevers: result.levers.slice(0, TOP).map(({ id }) => id),
  }
}
