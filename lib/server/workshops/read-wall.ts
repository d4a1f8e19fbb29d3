import type { Asker } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { WallView } from '@/lib/wire/workshop-types'
import { isCollecting } from '@/lib/workshop/course'
import { ownScenario } from '@/lib/workshop/own-case'
import { doorView } from './door'
import { rankingOf, ratersOf, readAnswers, talliesOf } from './room-answers'
import { storyColumns, toldOf } from './story-columns'
import { askedNow, courseOf, workshopColumns, type WorkshopColumns } from './workshop-columns'

/** A look at the wall is no act of its own: with every answer there is one. */
export const untold = { reads: true, tell: () => null } as const

/** The wall of a workshop, for its own trainer; of another's it says that there is none. */
export const readWall = (asker: Asker, id: string): Promise<Result<WallView, 'unknown-workshop'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const found = await tx.workshop.findFirst({
        where: { id, personId: actor.id, step: { not: 'ended' }, rehearsal: null },
        select: workshopColumns,
      })
      return found === null ? fail('unknown-workshop') : ok(await wallOf(tx, found))
    },
    untold,
  )

/** What the wall shows of a workshop. While something is collected, no answer is read at all: only how many there are. */
export async function wallOf(tx: Db, workshop: WorkshopColumns): Promise<WallView> {
  const { id, revision, code, scenario, instrument, questions, levers, isDryRun, endsAt } = workshop
  const course = courseOf(workshop)
  const rows = isCollecting(course) ? [] : await readAnswers(tx, id)
  const isRevealed = course.step === 'reveal' || course.step === 'happened'
  return {
    ...{ id, revision, course, code, scenario, instrument, questions, levers, isDryRun },
    story: scenario === ownScenario ? await readStory(tx, id, course.step === 'happened') : null,
    endsAt: endsAt.toISOString(),
    joined: await tx.workshopParticipant.count({ where: { workshopId: id } }),
    answered: await countAnswered(tx, workshop),
    tallies: talliesOf(workshop, rows),
    ranking: course.isRanked && !isCollecting(course) ? rankingOf(workshop, rows) : null,
    raters: isRevealed ? ratersOf(workshop, rows) : [],
    door: doorView(),
  }
}

async function readStory(tx: Db, workshopId: string, isOver: boolean) {
  const found = await tx.workshopStory.findUnique({ where: { workshopId }, select: storyColumns })
  return toldOf(found, isOver)
}

async function countAnswered(tx: Db, workshop: WorkshopColumns): Promise<number> {
  const question = askedNow(workshop)
  if (question === null) return 0
  const { id: workshopId, round } = workshop
  return tx.workshopAnswer.count({ where: { workshopId, question, round } })
}
