import type { Db } from '@/lib/server/db'
import type { WorkshopColumns } from '@/lib/server/workshops/workshop-columns'
import { countChoices, type KeptRehearsal } from '@/lib/workshop/rehearsal/kept-rehearsal'
import { groupsOf } from '@/lib/workshop/rehearsal/seats'
import { readRecords, readSeats } from './read-rehearsal'
import type { RehearsalColumns } from './rehearsal-columns'

/** What is kept of a rehearsal: counts of groups, and what they wrote only where that was asked for. */
export async function keptRehearsal(
  tx: Db,
  { id, scenario, createdAt }: WorkshopColumns,
  { offered, added }: RehearsalColumns,
  withTexts: boolean,
): Promise<KeptRehearsal> {
  const seats = await readSeats(tx, id)
  const decision = await readRecords(tx, id, 'decision')
  const debrief = await readRecords(tx, id, 'debrief')
  return {
    ...{ kind: 'rehearsal', scenario, held: createdAt.toISOString().slice(0, 10) },
    ...{ people: seats.length, groups: groupsOf(seats).size, decisions: { offered, added } },
    ...{ decided: countChoices(decision), levers: countChoices(debrief) },
    texts: withTexts ? { decision, debrief } : null,
  }
}
