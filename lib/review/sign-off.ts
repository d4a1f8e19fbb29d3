import { frozenReading } from '@/lib/reading/frozen-reading'
import { stopsIn } from '@/lib/reading/stops'
import type { Snapshot } from '@/lib/wire/snapshot'
import { demandsOf, type Demand } from './thresholds'

/** What demands a sign-off of a submitted version with these planned levers: read of what was frozen, so it says the same for ever. */
export function signOffOf(snapshot: Snapshot, planned: readonly string[]): readonly Demand[] {
  const { answers, reading } = frozenReading(snapshot)
  const { result } = reading
  return demandsOf({ answers, stops: stopsIn(result), levers: result.levers, planned })
}
