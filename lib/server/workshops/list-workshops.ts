import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { RecordReply, WorkshopsReply } from '@/lib/wire/workshop-types'
import { untold } from './read-wall'
import { erasedAt } from '@/lib/workshop/times'

/** More would be a page nobody reads. */
const most = 100

/** The workshops of whoever asks, the newest first. */
export const listWorkshops = (asker: Asker): Promise<WorkshopsReply> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const rows = await tx.workshop.findMany({
        where: { personId: actor.id },
        select: {
          id: true,
          scenario: true,
          step: true,
          isDryRun: true,
          createdAt: true,
          endsAt: true,
          kept: true,
          rehearsal: { select: { workshopId: true } },
          _count: { select: { participants: true } },
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: most,
      })
      const now = new Date()
      return {
        workshops: rows.map(
          ({ id, scenario, step, isDryRun, createdAt, endsAt, kept, rehearsal, _count }) => ({
            ...{ id, scenario, isDryRun },
            isRehearsal: rehearsal !== null || isKeptRehearsal(kept),
            state: step === 'ended' ? 'kept' : endsAt > now ? 'open' : 'over',
            createdAt: createdAt.toISOString(),
            erasedAt: step === 'ended' ? null : erasedAt(endsAt).toISOString(),
            joined: _count.participants,
          }),
        ),
      }
    },
    untold,
  )

const isKeptRehearsal = (kept: unknown): boolean =>
  typeof kept === 'object' && kept !== null && 'kind' in kept && kept.kind === 'rehearsal'

/** What was kept of a workshop of whoever asks. */
export const readRecord = (asker: Asker, id: string): Promise<Result<RecordReply, 'unknown-workshop'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      const found = await tx.workshop.findFirst({
        where: { id, personId: actor.id, step: 'ended' },
        select: { kept: true },
      })
      if (found === null || found.kept === null) return fail('unknown-workshop')
      return ok({ record: found.kept as unknown as RecordReply['record'] }) // written by end-workshop.ts alone
    },
    untold,
  )
