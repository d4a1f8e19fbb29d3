import { mayOnCase } from '@/lib/access/acts'
import type { Asker } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import type { PastReply } from '@/lib/wire/sync-types'
import { answerTarget, fieldTarget } from '@/lib/wire/target'
import { standingOn } from './standing'

/** As many as a case file takes of one value. */
const mostPast = 50

/** When the values of a case were said, oldest first, without what they said. Of a case that is not there, or not theirs: none. */
export async function readPast(asker: Asker, caseId: string): Promise<PastReply> {
  const find = async (tx: Db) => {
    const standings = await standingOn(tx, caseId)
    if (standings === null || !mayOnCase('read-case', standings)) return []
    return tx.change.findMany({
      where: { caseId, outcome: 'applied', kind: { in: ['set_answer', 'edit_situation'] } },
      select: { assessmentId: true, itemId: true, field: true, madeAt: true },
      orderBy: { position: 'asc' },
    })
  }
  const rows = await inTransaction(asker, find, { reads: true, tell: () => ({ on: caseId }) })
  const past = new Map<string, string[]>()
  for (const { assessmentId, itemId, field, madeAt } of rows) {
    const target =
      field !== null
        ? fieldTarget(field)
        : assessmentId !== null && itemId !== null
          ? answerTarget(assessmentId, itemId)
          : null
    if (target === null) continue
    past.set(target, [...(past.get(target) ?? []), madeAt.toISOString()].slice(-mostPast))
  }
  return { past: Object.fromEntries(past) }
}
