import { toColumns } from '@/lib/server/assessments/answer-columns'
import { freezeAssessment } from '@/lib/server/assessments/freeze-assessment'
import { refuseAnswer } from '@/lib/server/assessments/refuse-answer'
import { isDeleted } from '@/lib/server/cases/is-deleted'
import type { Db } from '@/lib/server/db'
import { saveText } from '@/lib/server/private-text/save-text'
import { findInstrument } from '@/lib/instrument/instruments'
import type { Change, RefusalReason } from '@/lib/wire/sync-types'
import { listChanged } from './list-changed'
import { applied, conflict, refused, type StoredOutcome } from './stored-outcome'
import type { Turn } from './turn'

type TakeIn = Extract<Change, { kind: 'take-in' }>

/**
 * Adds an assessment that was submitted on another copy, and scores it here as it was said then. One that is here and
 * submitted stays as it is. One that is here and open becomes it, unless an answer has changed since the device saw it.
 */
export async function takeIn(tx: Db, change: TakeIn, { actorId, before }: Turn): Promise<StoredOutcome> {
  const { caseId, assessmentId, language, situation } = change
  const here = await tx.assessment.findUnique({
    where: { id: assessmentId },
    select: {
      caseId: true,
      status: true,
      revision: true,
      instrumentVersion: true,
      answers: { select: { itemId: true, revision: true } },
    },
  })
  if (here?.caseId === caseId && here.status === 'submitted') return applied(here.revision)
  const isOther = here !== null && (here.caseId !== caseId || here.instrumentVersion !== change.instrument)
  const reason = isOther ? 'id-in-use' : await refuseTakeIn(tx, change)
  if (reason !== null) return refused(reason)
  const changedItems = listChanged(here?.answers ?? [], change.seen)
  if (changedItems.length > 0) return conflict({ of: 'submit', changedItems })

  const submittedAt = new Date(change.submittedAt)
  const revision = await saveAssessment(tx, change, submittedAt)
  await saveAnswers(tx, change, actorId)
  await freezeAssessment(tx, { caseId, assessmentId, language, situation, now: submittedAt, before })
  const open = await tx.assessment.findFirst({ where: { caseId, status: 'draft' }, select: { id: true } })
  const status = open === null ? 'submitted' : 'draft'
  await tx.case.update({ where: { id: caseId }, data: { status }, select: { id: true } })
  return applied(revision)
}

async function refuseTakeIn(
  tx: Db,
  { assessmentId, instrument, answers }: TakeIn,
): Promise<RefusalReason | null> {
  if (await isDeleted(tx, [assessmentId])) return 'deleted'
  if (findInstrument(instrument) === null) return 'unknown-instrument'
  const reasons = Object.entries(answers).map(([itemId, { value }]) =>
    refuseAnswer(instrument, itemId, value),
  )
  return reasons.find((reason) => reason !== null) ?? null
}

/** The revision that it has then. */
async function saveAssessment(
  tx: Db,
  { caseId, assessmentId, instrument, basedOn, createdAt }: TakeIn,
  submittedAt: Date,
): Promise<number> {
  const basis =
    basedOn === null
      ? null
      : await tx.assessment.findUnique({ where: { id: basedOn, caseId }, select: { id: true } })
  const submitted = { status: 'submitted', submittedAt } as const
  const { revision } = await tx.assessment.upsert({
    where: { id: assessmentId },
    create: {
      id: assessmentId,
      caseId,
      instrumentVersion: instrument,
      basedOnId: basis?.id ?? null,
      createdAt: new Date(createdAt),
      ...submitted,
    },
    update: { ...submitted, revision: { increment: 1 } },
    select: { revision: true },
  })
  return revision
}

/** All of them: what is said in the file is what was submitted. */
async function saveAnswers(
  tx: Db,
  { caseId, assessmentId, answers, seen }: TakeIn,
  actorId: string,
): Promise<void> {
  const rows = []
  for (const [itemId, { madeAt, ...answer }] of Object.entries(answers)) {
    const noteId = await saveText(tx, caseId, answer.note)
    const revision = (seen[itemId] ?? 0) + 1
    rows.push({
      assessmentId,
      itemId,
      ...toColumns(answer),
      noteId,
      revision,
      actorId,
      madeAt: new Date(madeAt),
    })
  }
  await tx.answer.deleteMany({ where: { assessmentId } })
  await tx.answer.createMany({ data: rows })
}
