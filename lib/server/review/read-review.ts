import { mayOnCase } from '@/lib/access/acts'
import type { Asker } from '@/lib/access/actor'
import { model } from '@/lib/levers/model'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { readTexts } from '@/lib/server/private-text/read-texts'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { CommentEntry, ReviewEntry, ReviewReply } from '@/lib/wire/review-types'
import { countReviewers } from './count-reviewers'
import { lastRead, newestSubmitted } from './last-read'
import { reviewStandings } from './may-review'
import { lapsesOf } from './review-standing'
import { decisions, states } from './stored-words'

type Read = { readonly reply: ReviewReply; readonly version: string | null }

/** What was said and decided on a case. That it was read, and which version, goes into the trail: by that the next reading knows what changed since. */
export const readReview = async (
  asker: Asker,
  caseId: string,
): Promise<Result<ReviewReply, 'unknown-case' | 'not-yours'>> => {
  const read = await inTransaction(asker, (tx, { id }) => readAtOneMoment(tx, caseId, id), {
    reads: true,
    tell: (found) => ({
      on: caseId,
      detail: found.ok
        ? { isRead: true, ...(found.value.version === null ? {} : { version: found.value.version }) }
        : { isRead: false },
    }),
  })
  return read.ok ? ok(read.value.reply) : read
}

async function readAtOneMoment(
  tx: Db,
  caseId: string,
  personId: string,
): Promise<Result<Read, 'unknown-case' | 'not-yours'>> {
  const standings = await reviewStandings(tx, caseId)
  if (standings === null) return fail('unknown-case')
  if (!mayOnCase('read-case', standings)) return fail('not-yours')
  const version = await newestSubmitted(tx, caseId)
  return ok({
    version,
    reply: {
      caseId,
      mayWork: mayOnCase('send-for-review', standings),
      mayComment: mayOnCase('comment', standings),
      mayDecide: mayOnCase('decide', standings),
      reviewers: await countReviewers(tx, caseId, null),
      reviews: await reviewsOf(tx, caseId),
      comments: await commentsOf(tx, caseId, mayOnCase('read-notes', standings)),
      lastRead: await lastRead(tx, { caseId, personId, version }),
    },
  })
}

async function reviewsOf(tx: Db, caseId: string): Promise<readonly ReviewEntry[]> {
  const rows = await tx.review.findMany({
    where: { caseId },
    select: {
      id: true,
      assessmentId: true,
      state: true,
      stateSince: true,
      submittedById: true,
      submittedAt: true,
      demands: true,
      endorsedUntil: true,
      decisions: {
        select: { kind: true, personId: true, at: true, textId: true },
        orderBy: { at: 'asc' },
      },
    },
    orderBy: { submittedAt: 'desc' },
  })
  const made = rows.flatMap((row) => row.decisions)
  const texts = await readTexts(
    tx,
    made.map(({ textId }) => textId),
  )
  const names = await namesOf(tx, [
    ...rows.map((row) => row.submittedById),
    ...made.map((one) => one.personId),
  ])
  const lapses = await lapsesOf(tx, caseId, model.matrix)
  return rows.map((row) => ({
    reviewId: row.id,
    assessmentId: row.assessmentId,
    state: states[row.state],
    since: row.stateSince.toISOString(),
    submittedBy: names(row.submittedById),
    submittedAt: row.submittedAt.toISOString(),
    demands: row.demands,
    endorsedUntil: row.endorsedUntil?.toISOString().slice(0, 10) ?? null,
    lapse: lapses.get(row.id) ?? null,
    decisions: row.decisions.map(({ kind, personId, at, textId }) => ({
      kind: decisions[kind],
      by: names(personId),
      at: at.toISOString(),
      words: texts.get(textId),
    })),
  }))
}

async function commentsOf(tx: Db, caseId: string, readsNotes: boolean): Promise<readonly CommentEntry[]> {
  const rows = await tx.comment.findMany({
    where: { caseId, ...(readsNotes ? {} : { audience: 'everyone' }) },
    select: {
      id: true,
      answersId: true,
      itemId: true,
      leverId: true,
      audience: true,
      personId: true,
      at: true,
      settledAt: true,
      textId: true,
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const texts = await readTexts(
    tx,
    rows.map(({ textId }) => textId),
  )
  const names = await namesOf(
    tx,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ id, personId, at, settledAt, textId, ...rest }) => ({
    ...rest,
    commentId: id,
    by: names(personId),
    at: at.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
    words: texts.get(textId),
  }))
}

async function namesOf(tx: Db, ids: readonly string[]) {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id: string) => ({ id, name: names.get(id) ?? '' })
}
