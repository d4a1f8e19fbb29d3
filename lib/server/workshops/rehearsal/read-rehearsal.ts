import type { Asker } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { doorView } from '@/lib/server/workshops/door'
import { untold } from '@/lib/server/workshops/read-wall'
import type { WorkshopColumns } from '@/lib/server/workshops/workshop-columns'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { RehearsalWall, WallGroup } from '@/lib/wire/rehearsal-types'
import type { GroupRecord } from '@/lib/workshop/rehearsal/kept-rehearsal'
import { findRehearsalCase } from '@/lib/workshop/rehearsal/rehearsal-cases'
import { recordedAt, type RehearsalStep } from '@/lib/workshop/rehearsal/rehearsal-course'
import { groupsOf, type Seat } from '@/lib/workshop/rehearsal/seats'
import {
  isRole,
  leftOf,
  playedIn,
  rehearsalCourseOf,
  withRehearsal,
  type RehearsalColumns,
} from './rehearsal-columns'

/** The wall of a rehearsal, for its own trainer; of another's it says that there is none. */
export const readRehearsal = (asker: Asker, id: string): Promise<Result<RehearsalWall, 'unknown-workshop'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const found = await tx.workshop.findFirst({
        where: { id, personId: actor.id, step: { not: 'ended' } },
        select: withRehearsal,
      })
      if (found === null || found.rehearsal === null) return fail('unknown-workshop')
      return ok(await rehearsalWallOf(tx, found, found.rehearsal))
    },
    untold,
  )

/** Steps at which the wall shows what happened. */
const showsEnd: readonly RehearsalStep[] = ['happened', 'debrief', 'learned']

/** What the wall shows of a rehearsal. What groups record is not read before all of it is shown. */
export async function rehearsalWallOf(
  tx: Db,
  workshop: WorkshopColumns,
  rehearsal: RehearsalColumns,
): Promise<RehearsalWall> {
  const { id, revision, code, scenario, endsAt } = workshop
  const { step, minutes, offered, added } = rehearsal
  const isDecided = step === 'decided' || showsEnd.includes(step)
  return {
    ...{ id, revision, code, scenario, minutes, decisions: { offered, added } },
    course: rehearsalCourseOf(rehearsal, workshop),
    roles: playedIn(rehearsal),
    leftMs: leftOf(rehearsal),
    endsAt: endsAt.toISOString(),
    joined: await tx.workshopParticipant.count({ where: { workshopId: id } }),
    groups: await readGroups(tx, id, step),
    decided: isDecided ? await readRecords(tx, id, 'decision') : [],
    learned: step === 'learned' ? await readRecords(tx, id, 'debrief') : [],
    real: showsEnd.includes(step) ? (findRehearsalCase(scenario)?.real ?? null) : null,
    door: doorView(),
  }
}

/** What each group recorded, in the order of the groups. */
export const readRecords = (
  tx: Db,
  workshopId: string,
  part: 'decision' | 'debrief',
): Promise<readonly GroupRecord[]> =>
  tx.rehearsalRecord.findMany({
    where: { workshopId, part },
    select: { group: true, choice: true, texts: true },
    orderBy: { group: 'asc' },
  })

/** Every seat that is taken. */
export async function readSeats(tx: Db, workshopId: string): Promise<readonly Seat[]> {
  const rows = await tx.rehearsalSeat.findMany({ where: { workshopId }, select: { group: true, role: true } })
  return rows.flatMap(({ group, role }) => (isRole(role) ? [{ group, role }] : []))
}

async function readGroups(tx: Db, workshopId: string, step: RehearsalStep): Promise<readonly WallGroup[]> {
  const seats = await readSeats(tx, workshopId)
  const part = recordedAt(step)
  const recorded =
    part === null
      ? []
      : await tx.rehearsalRecord.findMany({ where: { workshopId, part }, select: { group: true } })
  return [...groupsOf(seats)].map(([group, taken]) => ({
    ...{ group, taken },
    hasRecorded: recorded.some((one) => one.group === group),
  }))
}
