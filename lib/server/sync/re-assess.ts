import { findInstrument } from '@/lib/instrument/instruments'
import { toItemAnswer } from '@/lib/server/assessments/answer-columns'
import { carriesOver } from '@/lib/wire/carry-over'
import type { Change } from '@/lib/wire/sync-types'
import { isDeleted } from '@/lib/server/cases/is-deleted'
import type { Db } from '@/lib/server/db'
import { applied, refused, type StoredOutcome } from './stored-outcome'

/**
 * Starts a new draft with the answers of a submitted assessment, those that its version of the questions can take. Without
 * a version it keeps that of the first. The copies share the notes, which are never edited, are still by whoever gave
 * them, and start again at revision 1.
 */
export async function reAssess(
  tx: Db,
  change: Extract<Change, { kind: 're-assess' }>,
): Promise<StoredOutcome> {
  const { caseId, assessmentId, fromAssessmentId, madeAt } = change
  const from = await tx.assessment.findUnique({
    where: { id: fromAssessmentId, caseId },
    select: { status: true, instrumentVersion: true },
  })
  if (from === null) return refused('unknown-assessment')
  if (from.status !== 'submitted') return refused('not-submitted')
  const instrument = findInstrument(change.instrument ?? from.instrumentVersion)
  if (instrument === null) return refused('unknown-instrument')
  const draft = await tx.assessment.findFirst({ where: { caseId, status: 'draft' }, select: { id: true } })
  if (draft !== null) return refused('draft-exists')
  const taken = await tx.assessment.findUnique({ where: { id: assessmentId }, select: { id: true } })
  if (taken !== null) return refused('id-in-use')
  if (await isDeleted(tx, [assessmentId])) return refused('deleted')

  await tx.assessment.create({
    data: {
      id: assessmentId,
      caseId,
      instrumentVersion: instrument.version,
      basedOnId: fromAssessmentId,
      createdAt: new Date(madeAt),
    },
    select: { id: true },
  })
  const answers = await tx.answer.findMany({
    where: { assessmentId: fromAssessmentId },
    select: {
      itemId: true,
      kind: true,
      level: true,
      yes: true,
      known: true,
      noteId: true,
      actorId: true,
      madeAt: true,
    },
  })
  const carried = answers.filter(({ itemId, ...columns }) =>
    carriesOver(instrument, itemId, toItemAnswer(columns, '').value),
  )
  await tx.answer.createMany({ data: carried.map((answer) => ({ ...answer, assessmentId, revision: 1 })) })
  await tx.case.update({ where: { id: caseId }, data: { status: 'draft' }, select: { id: true } })
  return applied(1)
}
