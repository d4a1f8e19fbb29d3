import type { Asker } from '@/lib/access/actor'
import { signOffOf } from '@/lib/review/sign-off'
import { lockCase } from '@/lib/server/cases/lock-case'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { countReviewers } from './count-reviewers'
import { mayReview } from './may-review'
import { openStates } from './stored-words'

type Problem = 'unknown-case' | 'not-yours' | 'in-review' | 'not-in-review' | 'case-changed' | 'no-reviewer'

type Sent = {
  readonly caseId: string
  readonly assessmentId: string
  /** The sum of the revisions of what the review binds of the situation, as the person saw it. */
  readonly situation: number
}

/** Sends the newest submitted version of a case to those who may decide on it. From then on what it binds cannot be changed. */
export const sendForReview = (asker: Asker, sent: Sent): Promise<Result<null, Problem>> =>
  inTransaction(
    asker,
    async (tx, { id: submittedById }) => {
      const { caseId, assessmentId, situation } = sent
      const standings = await mayReview(tx, 'send-for-review', caseId)
      if (typeof standings === 'string') return fail(standings)
      const { now } = await lockCase(tx, caseId)
      if ((await openReview(tx, caseId)) !== null) return fail('in-review')
      const found = await newestVersion(tx, caseId)
      if (found === null || found.assessmentId !== assessmentId || found.situation !== situation)
        return fail('case-changed')
      if ((await countReviewers(tx, caseId, null)) === 0) return fail('no-reviewer')
      await tx.review.updateMany({ where: { caseId, isLast: true }, data: { isLast: false } })
      const { plannedLevers, watchSeen } = await touchCase(tx, caseId, now)
      await tx.review.create({
        data: {
          caseId,
          assessmentId,
          stateSince: now,
          submittedById,
          submittedAt: now,
          demands: signOffOf(found.snapshot, plannedLevers).map(({ id }) => id),
          situation,
          watchSeen,
        },
        select: { id: true },
      })
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: sent.caseId, detail: { version: sent.assessmentId, isDone } }) },
  )

/** Takes a version back that nobody has endorsed yet, so that it can be changed. */
export const takeBack = (asker: Asker, caseId: string): Promise<Result<null, Problem>> =>
  inTransaction(
    asker,
    async (tx) => {
      const standings = await mayReview(tx, 'take-back', caseId)
      if (typeof standings === 'string') return fail(standings)
      const { now } = await lockCase(tx, caseId)
      const { count } = await tx.review.updateMany({
        where: { caseId, state: { in: [...openStates] } },
        data: { state: 'taken_back', stateSince: now },
      })
      if (count === 0) return fail('not-in-review')
      await touchCase(tx, caseId, now)
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: caseId, detail: { isDone } }) },
  )

/** Id of the review of a case that is open; null: none is. */
export async function openReview(tx: Db, caseId: string): Promise<string | null> {
  const found = await tx.review.findFirst({
    where: { caseId, state: { in: [...openStates] } },
    select: { id: true },
  })
  return found?.id ?? null
}

/** null: it has an open draft, or none was submitted that can be read. */
async function newestVersion(tx: Db, caseId: string) {
  const [newest] = await tx.assessment.findMany({
    where: { caseId },
    select: { id: true, status: true, snapshot: { select: { body: true } } },
    orderBy: { submittedAt: { sort: 'desc', nulls: 'first' } },
    take: 1,
  })
  if (newest?.status !== 'submitted') return null
  const snapshot = SnapshotSchema.safeParse(newest.snapshot?.body)
  if (!snapshot.success) return null
  const [sum] = await tx.$queryRaw<
    { situation: number }[]
  >`SELECT app_situation(${caseId}::uuid) AS situation`
  return { assessmentId: newest.id, situation: sum?.situation ?? 0, snapshot: snapshot.data }
}

/** So that a save which is under way finds that the case has moved. */
const touchCase = (tx: Db, caseId: string, now: Date) =>
  tx.case.update({
    where: { id: caseId },
    data: { updatedAt: now, version: { increment: 1 } },
    select: { plannedLevers: true, watchSeen: true },
  })
