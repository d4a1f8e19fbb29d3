import { createHash } from 'node:crypto'
import { isYesNo } from '@/lib/instrument/instruments'
import { atTheDoor } from '@/lib/server/in-transaction'
import { rankingKey } from '@/lib/server/workshops/workshop-columns'
import type { PhoneAnswer } from '@/lib/wire/workshop-contract'
import type { PhoneRoom } from './phone-room'

/** Phones in one workshop. */
export const mostPhones = 300

/** `older`: a newer answer of this phone stands. `closed`: this is not asked now. `full`: there is no room for another phone. */
export type Kept = 'kept' | 'older' | 'closed' | 'full'

/** What a phone is known by in the tables. */
export const tokenHashOf = (participant: string) =>
  new Uint8Array(createHash('sha256').update(participant).digest())

/** Lets a phone be counted among those that joined. */
export const joinRoom = ({ id, code }: PhoneRoom, participant: string): Promise<Kept> =>
  atTheDoor(code, async (tx) => {
    const hash = tokenHashOf(participant)
    const [row] = await tx.$queryRaw<{ isIn: boolean }[]>`
      WITH seat AS (
        INSERT INTO "WorkshopParticipant" ("workshopId", "tokenHash", "joinedAt")
        SELECT ${id}::uuid, ${hash}, now()
        WHERE (SELECT count(*) FROM "WorkshopParticipant" WHERE "workshopId" = ${id}::uuid) < ${mostPhones}
        ON CONFLICT DO NOTHING RETURNING "workshopId"
      )
      SELECT (SELECT count(pg_notify('workshop', 'answers:' || "workshopId")::text) FROM seat) > 0
        OR EXISTS (SELECT FROM "WorkshopParticipant" WHERE "workshopId" = ${id}::uuid AND "tokenHash" = ${hash}) AS "isIn"`
    return row?.isIn === true ? 'kept' : 'full'
  })

/**
 * Keeps an answer and tells the wall, in one statement: both, or neither. It looks at the workshop as it is then, and a
 * closing that comes first waits for nobody and lets nothing in behind it.
 */
export async function keepAnswer(room: PhoneRoom, answer: PhoneAnswer): Promise<Kept> {
  const { participant, question, round = 1, level = null, ranking = [], made } = answer
  if (question === undefined || !fits(room, question, level, ranking)) return 'closed'
  const hash = tokenHashOf(participant)
  return atTheDoor(room.code, async (tx) => {
    const [row] = await tx.$queryRaw<{ isOpen: boolean; isIn: boolean; isKept: boolean }[]>`
      WITH open AS (
        SELECT id FROM "Workshop"
        WHERE id = ${room.id}::uuid AND code = ${room.code} AND "endsAt" > now() AND phase = 'collecting'
          AND round = ${round} AND ((step = 'question' AND questions[place + 1] = ${question})
            OR (step = 'levers' AND ${question} = ${rankingKey}))
        FOR SHARE
      ), seat AS (
        INSERT INTO "WorkshopParticipant" ("workshopId", "tokenHash", "joinedAt")
        SELECT id, ${hash}, now() FROM open
        WHERE (SELECT count(*) FROM "WorkshopParticipant" p WHERE p."workshopId" = open.id) < ${mostPhones}
        ON CONFLICT DO NOTHING RETURNING "workshopId"
      ), inside AS (
        SELECT "workshopId" FROM seat
        UNION SELECT "workshopId" FROM "WorkshopParticipant", open WHERE "workshopId" = open.id AND "tokenHash" = ${hash}
      ), kept AS (
        INSERT INTO "WorkshopAnswer" AS said ("workshopId", "tokenHash", question, round, level, ranking, made)
        SELECT "workshopId", ${hash}, ${question}, ${round}, ${level}::smallint, ${[...ranking]}::text[], ${BigInt(made)} FROM inside
        ON CONFLICT ("workshopId", "tokenHash", question, round) DO UPDATE
          SET level = excluded.level, ranking = excluded.ranking, made = excluded.made WHERE said.made < excluded.made
        RETURNING "workshopId"
      )
      SELECT EXISTS (SELECT FROM open) AS "isOpen", EXISTS (SELECT FROM inside) AS "isIn",
        (SELECT count(pg_notify('workshop', 'answers:' || "workshopId")::text) FROM kept) > 0 AS "isKept"`
    if (row === undefined || !row.isOpen) return 'closed'
    if (!row.isIn) return 'full'
    return row.isKept ? 'kept' : 'older'
  })
}

/** Whether this could be said to that: a place of its scale, or up to three of the levers, each once. */
function fits(room: PhoneRoom, question: string, level: number | null, ranking: readonly string[]): boolean {
  if (question === rankingKey) {
    const isEachOnce = new Set(ranking).size === ranking.length
    return ranking.length > 0 && isEachOnce && ranking.every((lever) => room.levers.includes(lever))
  }
  if (ranking.length > 0 || !room.questions.includes(question)) return false
  return level === null || !isYesNo(question) || level === 0 || level === 4
}
