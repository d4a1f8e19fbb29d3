import { resultFields } from '@/lib/wire/situation-fields'
import type { Change } from '@/lib/wire/sync-types'
import { findInstrument } from '@/lib/instrument/instruments'
import { freezeAssessment } from '@/lib/server/assessments/freeze-assessment'
import type { Db } from '@/lib/server/db'
import { listChanged } from './list-changed'
import { applied, conflict, refused, type StoredOutcome } from './stored-outcome'
import type { Turn } from './turn'

/** Freezes an assessment, if all that its result depends on is still as the person saw it. */
export async function submit(
  tx: Db,
  { caseId, assessmentId, seen, fieldsSeen = {}, language }: Extract<Change, { kind: 'submit' }>,
  { now, before }: Turn,
): Promise<StoredOutcome> {
  const assessment = await tx.assessment.findUnique({
    where: { id: assessmentId, caseId },
    select: {
      status: true,
      instrumentVersion: true,
      revision: true,
      answers: { select: { itemId: true, revision: true } },
    },
  })
  if (assessment === null) return refused('unknown-assessment')
  if (assessment.status === 'submitted') return refused('already-submitted')
  if (findInstrument(assessment.instrumentVersion) === null) return refused('unknown-instrument')
  const fields = await tx.situationField.findMany({
    where: { caseId, field: { in: [...resultFields] } },
    select: { field: true, revision: true },
  })
  const revisions = fields.map(({ field, revision }) => ({ itemId: field, revision }))
  const changedItems = [...listChanged(assessment.answers, seen), ...listChanged(revisions, fieldsSeen)]
  if (changedItems.length > 0) return conflict({ of: 'submit', changedItems })

  await freezeAssessment(tx, { caseId, assessmentId, language, now, before })
  const revision = assessment.revision + 1
  await tx.assessment.update({
    where: { id: assessmentId },
    data: { status: 'submitted', submittedAt: now, revision },
    select: { id: true },
  })
  await tx.case.update({ where: { id: caseId }, data: { status: 'submitted' }, select: { id: true } })
  return applied(revision)
}
