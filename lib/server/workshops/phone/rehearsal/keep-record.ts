import { atTheDoor } from '@/lib/server/in-transaction'
import { tokenHashOf } from '@/lib/server/workshops/phone/keep-answer'
import type { PhoneRoom } from '@/lib/server/workshops/phone/phone-room'
import { tell } from '@/lib/server/workshops/tell'
import { model } from '@/lib/levers/model'
import type { PhoneRecord } from '@/lib/wire/workshop-contract'
import { decisionKeys } from '@/lib/workshop/rehearsal/decisions'
import { recordedAt } from '@/lib/workshop/rehearsal/rehearsal-course'

/** `changed`: another phone of the group recorded something since. `closed`: this is not asked now. */
export type Recorded = 'recorded' | 'changed' | 'closed'

/**
 * Keeps what a phone records for its group, and tells the wall and the group. It takes the place of what the phone was shown, and of
 * nothing newer: two phones of one group never undo each other unseen.
 */
export const keepRecord = (room: PhoneRoom, said: PhoneRecord): Promise<Recorded> =>
  atTheDoor(room.code, async (tx): Promise<Recorded> => {
    const { id: workshopId } = room
    const { part, choice, seen } = said
    // a closing that comes first waits for nobody, and lets nothing in behind it
    await tx.$queryRaw`SELECT id FROM "Workshop" WHERE id = ${workshopId}::uuid FOR SHARE`
    const now = await tx.rehearsal.findUnique({
      where: { workshopId },
      select: { step: true, offered: true, added: true },
    })
    const seat = await tx.rehearsalSeat.findUnique({
      where: { workshopId_tokenHash: { workshopId, tokenHash: tokenHashOf(said.participant) } },
      select: { group: true },
    })
    if (now === null || seat === null || recordedAt(now.step) !== part) return 'closed'
    const known = part === 'decision' ? decisionKeys(now) : ['', ...model.levers.map(({ id }) => id)]
    if (!known.includes(choice)) return 'closed'
    const texts = said.texts.map((text) => text.trim()).slice(0, part === 'decision' ? 1 : 2)
    const kept = await tx.$executeRaw`
      INSERT INTO "RehearsalRecord" AS last ("workshopId", "group", part, choice, texts, version)
      SELECT ${workshopId}::uuid, ${seat.group}, ${part}, ${choice}, ${texts}::text[], 1 WHERE ${seen} = 0
        OR EXISTS (SELECT FROM "RehearsalRecord" WHERE "workshopId" = ${workshopId}::uuid AND "group" = ${seat.group} AND part = ${part})
      ON CONFLICT ("workshopId", "group", part) DO UPDATE
        SET choice = excluded.choice, texts = excluded.texts, version = last.version + 1 WHERE last.version = ${seen}`
    if (kept === 0) return 'changed'
    await tell(tx, 'state', workshopId)
    await tell(tx, 'answers', workshopId)
    return 'recorded'
  })
