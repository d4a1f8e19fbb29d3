import type { Asker } from '@/lib/access/actor'
import { findInstrument } from '@/lib/instrument/instruments'
import { model } from '@/lib/levers/model'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { saveTextFor } from '@/lib/server/private-text/save-text'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { Audience } from '@/lib/wire/review-types'
import { mayReview } from './may-review'

type Problem = 'unknown-case' | 'not-yours' | 'bad-request'

type Comment = {
  readonly caseId: string
  /** The first of the thread that it goes on with; null: it begins one. */
  readonly answersId: string | null
  readonly itemId: string | null
  readonly leverId: string | null
  readonly audience: Audience
  readonly words: string
}

/** Says something of a case: to everybody who may read it, or as a note among its reviewers. A settled thread is open again then. */
export const addComment = (asker: Asker, comment: Comment): Promise<Result<null, Problem>> =>
  inTransaction(
    asker,
    async (tx, { id: personId }) => {
      const { caseId, audience, words } = comment
      const act = audience === 'reviewers' ? 'write-note' : 'comment'
      const standings = await mayReview(tx, act, caseId)
      if (typeof standings === 'string') return fail(standings)
      const place = await placeOf(tx, comment)
      if (place === null) return fail('bad-request')
      const textId = await saveTextFor(tx, { caseId, body: words, audience })
      await tx.comment.create({
        data: { caseId, ...place, audience, personId, at: new Date(), textId },
        select: { id: true },
      })
      if (place.answersId !== null && audience === 'everyone')
        await tx.comment.updateMany({ where: { id: place.answersId, caseId }, data: { settledAt: null } })
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: comment.caseId, detail: { audience: comment.audience, isDone } }) },
  )

/** Settles a thread, or opens it again. */
export const settleThread = (
  asker: Asker,
  { caseId, commentId, isSettled }: { caseId: string; commentId: string; isSettled: boolean },
): Promise<Result<null, Problem>> =>
  inTransaction(
    asker,
    async (tx) => {
      const standings = await mayReview(tx, 'comment', caseId)
      if (typeof standings === 'string') return fail(standings)
      const { count } = await tx.comment.updateMany({
        where: { id: commentId, caseId, answersId: null },
        data: { settledAt: isSettled ? new Date() : null },
      })
      return count === 1 ? ok(null) : fail('bad-request')
    },
    { tell: ({ ok: isDone }) => ({ on: caseId, detail: { isDone } }) },
  )

type Place = Pick<Comment, 'answersId' | 'itemId' | 'leverId'>

/** What it is about; null: nothing that there is. A note may answer everybody's thread, and only a note a note. */
async function placeOf(
  tx: Db,
  { caseId, answersId, itemId, leverId, audience }: Comment,
): Promise<Place | null> {
  if (answersId !== null) {
    const first = await tx.comment.findFirst({
      where: { id: answersId, caseId, answersId: null },
      select: { itemId: true, leverId: true, audience: true },
    })
    if (first === null || (first.audience === 'reviewers' && audience === 'everyone')) return null
    return { answersId, itemId: first.itemId, leverId: first.leverId }
  }
  if (leverId !== null && !model.levers.some(({ id }) => id === leverId)) return null
  if (itemId !== null && !(await isAsked(tx, caseId, itemId))) return null
  return { answersId, itemId, leverId }
}

async function isAsked(tx: Db, caseId: string, itemId: string): Promise<boolean> {
  const versions = await tx.assessment.findMany({ where: { caseId }, select: { instrumentVersion: true } })
  return versions.some(
    ({ instrumentVersion }) =>
      findInstrument(instrumentVersion)?.items.some(({ id }) => id === itemId) === true,
  )
}
