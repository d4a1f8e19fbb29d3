import { mayOnCase } from '@/lib/access/acts'
import type { Asker } from '@/lib/access/actor'
import type { Snapshot } from '@/lib/wire/snapshot'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { mapFields, type SituationField } from '@/lib/wire/situation-fields'
import type { AssessmentReply, CaseReply } from '@/lib/wire/sync-types'
import { toItemAnswer } from '@/lib/server/assessments/answer-columns'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { readTexts, type Texts } from '@/lib/server/private-text/read-texts'
import { reviewStanding } from '@/lib/server/review/review-standing'
import type { Prisma } from '@/prisma/generated/client'
import { fail, ok, type Result } from '@/lib/shared/result'
import { isDeleted } from './is-deleted'
import { standingOn } from './standing'
import { situationColumns, toPlainValue } from './situation-columns'

const select = {
  createdAt: true,
  besideCaseId: true,
  ...situationColumns,
  situation: { select: { field: true, revision: true, madeAt: true, textId: true } },
  assessments: {
    select: {
      id: true,
      instrumentVersion: true,
      status: true,
      revision: true,
      basedOnId: true,
      createdAt: true,
      submittedAt: true,
      answers: {
        select: {
          itemId: true,
          kind: true,
          level: true,
          yes: true,
          known: true,
          noteId: true,
          revision: true,
          madeAt: true,
        },
        orderBy: { itemId: 'asc' },
      },
      snapshot: { select: { body: true } },
    },
    orderBy: { submittedAt: { sort: 'asc', nulls: 'last' } },
  },
} as const satisfies Prisma.CaseSelect

type Found = Prisma.CaseGetPayload<{ select: typeof select }>

/** One case whole, as it stood at one moment. */
export const readCase = (
  asker: Asker,
  caseId: string,
): Promise<Result<CaseReply, 'unknown-case' | 'deleted' | 'not-yours'>> =>
  inTransaction(asker, (tx) => readAtOneMoment(tx, caseId), {
    reads: true,
    tell: ({ ok: isRead }) => ({ on: caseId, detail: { isRead } }),
  })

async function readAtOneMoment(
  tx: Db,
  caseId: string,
): Promise<Result<CaseReply, 'unknown-case' | 'deleted' | 'not-yours'>> {
  const standings = await standingOn(tx, caseId)
  if (standings !== null && !mayOnCase('read-case', standings)) return fail('not-yours')
  const found = await tx.case.findUnique({ where: { id: caseId }, select })
  if (found === null) return fail((await isDeleted(tx, [caseId])) ? 'deleted' : 'unknown-case')
  const texts = await readTexts(tx, [
    ...found.situation.map(({ textId }) => textId),
    ...found.assessments.flatMap(({ answers }) => answers.map(({ noteId }) => noteId)),
  ])
  return ok({
    caseId,
    createdAt: found.createdAt.toISOString(),
    besideCaseId: found.besideCaseId,
    situation: toSituation(found, texts),
    assessments: found.assessments.map((assessment) => toAssessment(assessment, texts)),
    review: await reviewStanding(tx, caseId),
  })
}

function toSituation(found: Found, texts: Texts): CaseReply['situation'] {
  const entry = (field: SituationField) => {
    const saved = found.situation.find((one) => one.field === field)
    if (saved === undefined) return { value: '', revision: 0, madeAt: null }
    const { revision, madeAt, textId } = saved
    return {
      value: toPlainValue(field, found) ?? texts.get(textId),
      revision,
      madeAt: madeAt.toISOString(),
    }
  }
  return mapFields(entry)
}

function toAssessment(found: Found['assessments'][number], texts: Texts): AssessmentReply {
  const { id, instrumentVersion, status, revision, basedOnId, createdAt, submittedAt, snapshot } = found
  const answers = found.answers.map(({ itemId, noteId, revision, madeAt, ...columns }) => {
    const answer = toItemAnswer(columns, texts.get(noteId))
    return [itemId, { ...answer, revision, madeAt: madeAt.toISOString() }] as const
  })
  return {
    assessmentId: id,
    instrument: instrumentVersion,
    status,
    revision,
    basedOn: basedOnId,
    createdAt: createdAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    answers: Object.fromEntries(answers),
    snapshot: snapshot === null ? null : readSnapshot(snapshot.body),
  }
}

/** What was frozen; null where it cannot be read: the answers are still there, and a page works them out anew. */
function readSnapshot(body: unknown): Snapshot | null {
  const read = SnapshotSchema.safeParse(body)
  return read.success ? read.data : null
}
