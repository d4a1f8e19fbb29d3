import type { Change } from '@/lib/offline/sync-types'
import { findInstrument } from '@/lib/server/assessments/find-instrument'
import { isDeleted } from '@/lib/server/cases/is-deleted'
import type { Db } from '@/lib/server/db'
import { logChange } from './log-change'
import { applied, refused, type StoredOutcome } from './stored-outcome'

/** Makes a case with its first, empty draft. A refusal is not logged: there is no case whose log it could be in. */
export async function createCase(
  tx: Db,
  change: Extract<Change, { kind: 'create-case' }>,
  now: Date,
): Promise<StoredOutcome> {
  const { caseId, assessmentId, instrument, madeAt } = change
  if (findInstrument(instrument) === null) return refused('unknown-instrument')
  const taken = await tx.assessment.findUnique({ where: { id: assessmentId }, select: { id: true } })
  if (taken !== null) return refused('id-in-use')

  const createdAt = new Date(madeAt)
  await tx.case.create({
    data: { id: caseId, status: 'draft', createdAt, updatedAt: now },
    select: { id: true },
  })
  // After the insert, because it may have waited for a deletion of this very case to be finished.
  if (await isDeleted(tx, [caseId, assessmentId])) {
    await tx.case.delete({ where: { id: caseId }, select: { id: true } })
    return refused('deleted')
  }
  await tx.assessment.create({
    data: { id: assessmentId, caseId, instrumentVersion: instrument, createdAt },
    select: { id: true },
  })
  const stored = applied(1)
  await logChange(tx, change, stored, { receivedAt: now, textId: null })
  return stored
}
