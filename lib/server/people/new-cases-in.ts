import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { mayDo } from '@/lib/server/missions/roles-in'
import { fail, ok, type Result } from '@/lib/shared/result'

/**
 * Says to which of the own missions the cases belong that the server gets from whoever asks from now on, new ones and those
 * of an opened file. What it has stays where it is.
 */
export const chooseNewCasesIn = (
  asker: Asker,
  { missionId }: { readonly missionId: string },
): Promise<Result<null, 'not-yours'>> =>
  inTransaction(
    asker,
    async (tx, actor) => {
      if (!(await mayDo(tx, actor, 'make-case', missionId))) return fail('not-yours')
      await tx.person.update({
        where: { id: actor.id },
        data: { newCasesIn: missionId },
        select: { id: true },
      })
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: missionId, detail: { isDone } }) },
  )
