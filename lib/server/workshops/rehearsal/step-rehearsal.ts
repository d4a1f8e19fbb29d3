import type { Asker } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { tell } from '@/lib/server/workshops/tell'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import type { StepRehearsal } from '@/lib/wire/workshop-contract'
import { findRehearsalCase } from '@/lib/workshop/rehearsal/rehearsal-cases'
import { afterRehearsal } from '@/lib/workshop/rehearsal/rehearsal-course'
import { seatAll } from '@/lib/workshop/rehearsal/seats'
import { rehearsalWallOf } from './read-rehearsal'
import { playedIn, rehearsalCourseOf, withRehearsal, type RehearsalColumns } from './rehearsal-columns'

/**
 * Takes a step, and gives the wall as it is then. As in a workshop, a step that was decided on an older wall is not taken. The
 * step to the briefs gives every phone its group and role; the step to the talk starts its time, once.
 */
export const stepRehearsal = (
  asker: Asker,
  { id, revision, act }: StepRehearsal,
): Promise<Result<RehearsalWall, 'unknown-workshop'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      // waits for what a phone records, and lets what comes later find it closed
      await tx.$queryRaw`SELECT id FROM "Workshop" WHERE id = ${id}::uuid AND "personId" = ${actor.id} FOR UPDATE`
      const now = await tx.workshop.findFirst({
        where: { id, personId: actor.id, step: { not: 'ended' } },
        select: withRehearsal,
      })
      if (now === null || now.rehearsal === null) return fail('unknown-workshop')
      const { rehearsal } = now
      const course = rehearsalCourseOf(rehearsal, now)
      const hasEnd = findRehearsalCase(now.scenario) !== null
      const next = now.revision === revision ? afterRehearsal(course, act, hasEnd) : null
      if (next === null) return ok(await rehearsalWallOf(tx, now, rehearsal))
      if (course.step === 'gathering' && next.step === 'briefing') await seatEverybody(tx, id, rehearsal)
      const { step, isRevealed, isBlank } = next
      const starts = step === 'talking' && rehearsal.talkEndsAt === null
      const stepped = await tx.workshop.update({
        where: { id },
        data: {
          isBlank,
          revision: { increment: 1 },
          rehearsal: {
            update: {
              ...{ step, isRevealed },
              ...(starts ? { talkEndsAt: new Date(Date.now() + rehearsal.minutes * 60_000) } : {}),
            },
          },
        },
        select: withRehearsal,
      })
      await tell(tx, 'state', id)
      return ok(await rehearsalWallOf(tx, stepped, stepped.rehearsal ?? rehearsal))
    },
    { tell: () => null },
  )

/** Phones sit in the order of their random numbers: neighbours are parted, and nobody can choose a role by joining early. */
async function seatEverybody(tx: Db, workshopId: string, rehearsal: RehearsalColumns): Promise<void> {
  const phones = await tx.workshopParticipant.findMany({
    where: { workshopId },
    select: { tokenHash: true },
    orderBy: { tokenHash: 'asc' },
  })
  const seats = seatAll(phones.length, playedIn(rehearsal))
  await tx.rehearsalSeat.createMany({
    data: phones.flatMap(({ tokenHash }, place) => {
      const seat = seats[place]
      return seat === undefined ? [] : [{ workshopId, tokenHash, ...seat }]
    }),
  })
}
