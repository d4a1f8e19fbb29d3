import type { Asker } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { EndWorkshop } from '@/lib/wire/workshop-contract'
import type { WorkshopRecord } from '@/lib/workshop/workshop-record'
import { settleDoor } from './door'
import { rankingOf, readAnswers, talliesOf } from './room-answers'
import { tell } from './tell'
import { keptRehearsal } from './rehearsal/keep-rehearsal'
import { withRehearsal, type RehearsalColumns } from './rehearsal/rehearsal-columns'
import type { WorkshopColumns } from './workshop-columns'

/**
 * Ends a workshop, open or over, and shuts the door behind it. Every answer, phone and code goes; of what is kept only counts
 * are left. Erasing what was kept is the same.
 */
export async function endWorkshop(
  asker: Asker,
  { id, keep, texts = false }: EndWorkshop,
): Promise<Result<object, 'unknown-workshop'>> {
  const ended = await inTransaction(asker, async (tx, actor) => {
    await tx.$queryRaw`SELECT id FROM "Workshop" WHERE id = ${id}::uuid AND "personId" = ${actor.id} FOR UPDATE`
    const found = await tx.workshop.findFirst({
      where: { id, personId: actor.id },
      select: withRehearsal,
    })
    if (found === null) return false
    await tell(tx, 'state', id)
    if (!keep) await tx.workshop.delete({ where: { id }, select: { id: true } })
    else if (found.step !== 'ended') await keepCounts(tx, found, texts)
    return true
  })
  if (!ended) return fail('unknown-workshop')
  await settleDoor()
  return ok({})
}

type Ended = WorkshopColumns & { readonly rehearsal: RehearsalColumns | null }

async function keepCounts(tx: Db, workshop: Ended, withTexts: boolean): Promise<void> {
  const { id, rehearsal } = workshop
  const kept =
    rehearsal === null
      ? await countsOf(tx, workshop)
      : await keptRehearsal(tx, workshop, rehearsal, withTexts)
  await tx.rehearsal.deleteMany({ where: { workshopId: id } })
  await tx.workshopParticipant.deleteMany({ where: { workshopId: id } })
  await tx.workshopStory.deleteMany({ where: { workshopId: id } })
  await tx.workshop.update({
    where: { id },
    data: { step: 'ended', code: null, kept, revision: { increment: 1 } },
    select: { id: true },
  })
}

async function countsOf(tx: Db, workshop: WorkshopColumns): Promise<WorkshopRecord> {
  const { id, scenario, instrument, isDryRun, createdAt } = workshop
  const rows = await readAnswers(tx, id)
  return {
    ...{ scenario, instrument, isDryRun },
    held: createdAt.toISOString().slice(0, 10),
    people: new Set(rows.map(({ phone }) => phone)).size,
    questions: talliesOf(workshop, rows),
    ranking: rankingOf(workshop, rows),
  }
}
