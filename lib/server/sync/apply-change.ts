import { mayOnCase } from '@/lib/access/acts'
import type { Asker } from '@/lib/access/actor'
import type { Change, Outcome } from '@/lib/wire/sync-types'
import { scoreBeforehand } from '@/lib/server/assessments/score-beforehand'
import { isDeleted } from '@/lib/server/cases/is-deleted'
import { lockCase } from '@/lib/server/cases/lock-case'
import { standingOn } from '@/lib/server/cases/standing'
import { isUniqueViolation } from '@/lib/server/database-error'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { openReview } from '@/lib/server/review/send-for-review'
import { applyToCase } from './apply-to-case'
import { createCase } from './create-case'
import { findEarlier } from './find-earlier'
import { setAnswerAtOnce } from './set-answer-at-once'
import { applied, refused, type StoredOutcome } from './stored-outcome'
import { takeInCase } from './take-in-case'
import { toOutcome } from './to-outcome'
import { isHeldByReview } from './is-held-by-review'
import type { Turn } from './turn'

/** How often another write may take an id first before the change that follows it must see it. */
const ATTEMPTS = 4

/**
 * Applies one change in a transaction of its own, and says what came of it. Sending the same change again, at the same
 * time or years later, changes nothing and is told the same.
 */
export async function applyChange(asker: Asker, change: Change): Promise<Outcome> {
  const before = change.kind === 'submit' ? await scoreBeforehand(asker, change) : null
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(
        asker,
        async (tx, actor) => {
          const atOnce =
            attempt === 1 && change.kind === 'set-answer' ? await setAnswerAtOnce(tx, actor, change) : null
          return (
            atOnce ??
            toOutcome(tx, change.changeId, await applyInTurn(tx, change, { actorId: actor.id, before }))
          )
        },
        { tell: ({ kind: outcome }) => ({ on: change.caseId, detail: { kind: change.kind, outcome } }) },
      )
    } catch (error) {
      // Whoever took the id has committed by now, so the next attempt finds it and answers accordingly. What it never finds
      // belongs to a case that whoever sends this may not see.
      if (!isUniqueViolation(error)) throw error
      if (attempt === ATTEMPTS) return { changeId: change.changeId, kind: 'refused', reason: 'id-in-use' }
    }
  }
}

async function applyInTurn(tx: Db, change: Change, by: Omit<Turn, 'now'>): Promise<StoredOutcome> {
  const standings = await standingOn(tx, change.caseId)
  const act = change.kind === 'delete-case' ? 'delete-case' : 'change-case'
  if (standings !== null && !mayOnCase(act, standings)) return refused('not-yours')
  const { now, exists } = await lockCase(tx, change.caseId)
  if (!exists && (await isDeleted(tx, [change.caseId]))) {
    return change.kind === 'delete-case' ? applied(0) : refused('deleted')
  }
  const earlier = await findEarlier(tx, change)
  if (earlier !== null) return earlier
  if (exists && isHeldByReview(change) && (await openReview(tx, change.caseId)) !== null)
    return refused('in-review')
  const turn = { ...by, now }
  if (exists) return applyToCase(tx, change, turn)
  if (change.kind === 'take-in') return takeInCase(tx, change, turn)
  return change.kind === 'create-case' ? createCase(tx, change, turn) : refused('unknown-case')
}
