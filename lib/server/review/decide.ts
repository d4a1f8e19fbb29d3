import type { Asker } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { saveText } from '@/lib/server/private-text/save-text'
import { fail, ok, type Result } from '@/lib/shared/result'
import { reviewLimits } from '@/lib/wire/review-contract'
import type { DecisionKind } from '@/lib/wire/review-types'
import { countReviewers } from './count-reviewers'
import { mayReview } from './may-review'
import { stateAfter, storedDecision } from './stored-words'

type Problem = 'unknown-case' | 'not-yours' | 'not-in-review' | 'case-changed' | 'no-reviewer' | 'bad-request'

type Decision = {
  readonly caseId: string
  readonly assessmentId: string
  readonly kind: DecisionKind
  /** What the negotiator is told. */
  readonly words: string
  /** The last day on which an endorsement holds; null for the others. */
  readonly endorsedUntil: string | null
}

/** Decides on the version that is in review. Of one that was escalated somebody else decides than who escalated it. */
export const decide = (asker: Asker, decision: Decision): Promise<Result<null, Problem>> =>
  inTransaction(
    asker,
    async (tx, { id: personId }) => {
      const { caseId, kind, words, endorsedUntil } = decision
      const standings = await mayReview(tx, 'decide', caseId)
      if (typeof standings === 'string') return fail(standings)
      const open = await lockOpen(tx, caseId)
      if (open === null) return fail('not-in-review')
      const problem = await refuse(tx, decision, open, personId)
      if (problem !== null) return fail(problem)
      const { watchSeen } = await tx.case.findUniqueOrThrow({
        where: { id: caseId },
        select: { watchSeen: true },
      })
      const textId = await saveText(tx, caseId, words)
      await tx.decision.create({
        data: { reviewId: open.id, kind: storedDecision[kind], personId, at: open.now, textId },
        select: { id: true },
      })
      await tx.review.update({
        where: { id: open.id },
        data: {
          state: stateAfter[kind],
          stateSince: open.now,
          watchSeen,
          endorsedUntil: endorsedUntil === null ? null : new Date(`${endorsedUntil}T00:00:00Z`),
        },
        select: { id: true },
      })
      return ok(null)
    },
    {
      tell: ({ ok: isDone }) => ({
        on: decision.caseId,
        detail: { version: decision.assessmentId, decision: decision.kind, isDone },
      }),
    },
  )

type Open = {
  readonly id: string
  readonly assessmentId: string
  readonly state: 'waiting' | 'escalated'
  readonly now: Date
  readonly today: string
}

async function lockOpen(tx: Db, caseId: string): Promise<Open | null> {
  const [open] = await tx.$queryRaw<Open[]>`
    SELECT id::text, "assessmentId"::text, state::text, clock_timestamp() AS now, current_date::text AS today
    FROM "Review" WHERE "caseId" = ${caseId}::uuid AND state IN ('waiting', 'escalated') FOR UPDATE`
  return open ?? null
}

async function refuse(
  tx: Db,
  { caseId, assessmentId, kind, endorsedUntil }: Decision,
  open: Open,
  personId: string,
): Promise<Problem | null> {
  if (open.assessmentId !== assessmentId) return 'case-changed'
  if (open.state === 'escalated') {
    if (kind === 'escalate') return 'case-changed'
    const own = await tx.decision.findFirst({
      where: { reviewId: open.id, kind: 'escalate', personId },
      select: { id: true },
    })
    if (own !== null) return 'not-yours'
  }
  if (kind === 'escalate' && (await countReviewers(tx, caseId, personId)) === 0) return 'no-reviewer'
  if (endorsedUntil === null) return null
  const days = (Date.parse(endorsedUntil) - Date.parse(open.today)) / 86_400_000
  return days >= 0 && days <= reviewLimits.endorsedDays ? null : 'bad-request'
}
