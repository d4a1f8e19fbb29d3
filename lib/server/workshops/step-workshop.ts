import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { StepWorkshop } from '@/lib/wire/workshop-contract'
import type { WallView } from '@/lib/wire/workshop-types'
import { after, isCollecting } from '@/lib/workshop/course'
import { answerMadeUp } from './dry-run'
import { wallOf } from './read-wall'
import { tell } from './tell'
import { courseOf, workshopColumns } from './workshop-columns'

/**
 * Takes a step, and gives the wall as it is then. A step that was decided on an older wall is not taken (a key that was pressed
 * twice must not leave out a question), nor is one that may not follow: the wall says where it stands.
 */
export const stepWorkshop = (
  asker: Asker,
  { id, revision, act }: StepWorkshop,
): Promise<Result<WallView, 'unknown-workshop'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      // waits for answers that are being written, and lets those that come later find the question closed
      await tx.$queryRaw`SELECT id FROM "Workshop" WHERE id = ${id}::uuid AND "personId" = ${actor.id} FOR UPDATE`
      const now = await tx.workshop.findFirst({
        where: { id, personId: actor.id, step: { not: 'ended' }, rehearsal: null },
        select: workshopColumns,
      })
      if (now === null) return fail('unknown-workshop')
      const next = now.revision === revision ? after(courseOf(now), act, now.questions.length) : null
      if (next === null) return ok(await wallOf(tx, now))
      const stepped = await tx.workshop.update({
        where: { id },
        data: { ...next, revision: { increment: 1 } },
        select: workshopColumns,
      })
      if (now.isDryRun && act !== 'blank' && isCollecting(next)) await answerMadeUp(tx, stepped)
      await tell(tx, 'state', id)
      return ok(await wallOf(tx, stepped))
    },
    { tell: () => null },
  )
