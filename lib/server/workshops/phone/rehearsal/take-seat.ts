import { atTheDoor } from '@/lib/server/in-transaction'
import type { Db } from '@/lib/server/db'
import { joinRoom, tokenHashOf } from '@/lib/server/workshops/phone/keep-answer'
import type { PhoneRoom } from '@/lib/server/workshops/phone/phone-room'
import { readSeats } from '@/lib/server/workshops/rehearsal/read-rehearsal'
import { isRole, playedIn, rehearsalColumns } from '@/lib/server/workshops/rehearsal/rehearsal-columns'
import { tell } from '@/lib/server/workshops/tell'
import type { GroupRecord } from '@/lib/workshop/rehearsal/kept-rehearsal'
import { isInRoles, recordedAt } from '@/lib/workshop/rehearsal/rehearsal-course'
import { seatLate, type Seat } from '@/lib/workshop/rehearsal/seats'

/** What one phone may know of its own group, and of no other. */
export type OwnSeat = Seat & {
  /** Everybody of the group, itself too. */
  readonly table: readonly Seat['role'][]
  /** What the group recorded of what is asked for now; null: nothing yet. */
  readonly record: (GroupRecord & { readonly version: number }) | null
}

/**
 * The seat of a phone: the one it has, or, while roles are played, the one a late comer gets. null: phones still join, it came when
 * no roles are played any more, or the room is full.
 */
export async function takeSeat(room: PhoneRoom, participant: string): Promise<OwnSeat | null> {
  if (room.rehearsal === null || (await joinRoom(room, participant)) === 'full') return null
  const tokenHash = tokenHashOf(participant)
  return atTheDoor(room.code, async (tx) => {
    const key = { workshopId_tokenHash: { workshopId: room.id, tokenHash } }
    const found = await tx.rehearsalSeat.findUnique({ where: key, select: { group: true, role: true } })
    const seat = found === null ? await sitDown(tx, room, tokenHash) : found
    if (seat === null || !isRole(seat.role)) return null
    const { group, role } = seat
    const table = (await readSeats(tx, room.id)).filter((one) => one.group === group).map((one) => one.role)
    return { group, role, table, record: await recordOf(tx, room, group) }
  })
}

/** Held until it is written: two who come at once get two seats. */
async function sitDown(tx: Db, { id }: PhoneRoom, tokenHash: Uint8Array<ArrayBuffer>): Promise<Seat | null> {
  await tx.$queryRaw`SELECT id FROM "Workshop" WHERE id = ${id}::uuid FOR SHARE`
  await tx.$queryRaw`SELECT "workshopId" FROM "Rehearsal" WHERE "workshopId" = ${id}::uuid FOR UPDATE`
  const rehearsal = await tx.rehearsal.findUnique({ where: { workshopId: id }, select: rehearsalColumns })
  if (rehearsal === null || !isInRoles(rehearsal.step)) return null
  const seat = seatLate(await readSeats(tx, id), playedIn(rehearsal))
  await tx.$executeRaw`
    INSERT INTO "RehearsalSeat" ("workshopId", "tokenHash", "group", role)
    VALUES (${id}::uuid, ${tokenHash}, ${seat.group}, ${seat.role}) ON CONFLICT DO NOTHING`
  await tell(tx, 'answers', id)
  return seat
}

async function recordOf(tx: Db, { id, rehearsal }: PhoneRoom, group: number): Promise<OwnSeat['record']> {
  const part = rehearsal === null ? null : recordedAt(rehearsal.columns.step)
  if (part === null) return null
  return tx.rehearsalRecord.findUnique({
    where: { workshopId_group_part: { workshopId: id, group, part } },
    select: { group: true, choice: true, texts: true, version: true },
  })
}
