import type { Change, RefusalReason } from '@/lib/wire/sync-types'
import { findInstrument } from '@/lib/instrument/instruments'
import { isDeleted } from '@/lib/server/cases/is-deleted'
import type { Db } from '@/lib/server/db'
import { logChange } from './log-change'
import { missionFor } from './mission-for'
import { applied, refused, type StoredOutcome } from './stored-outcome'
import type { Turn } from './turn'

type CreateCase = Extract<Change, { kind: 'create-case' }>

/** Makes a case with its first, empty draft. A refusal is not logged: there is no case whose log it could be in. */
export async function createCase(tx: Db, change: CreateCase, turn: Turn): Promise<StoredOutcome> {
  const { caseId, assessmentId, instrument, madeAt, besideCaseId = null } = change
  if (findInstrument(instrument) === null) return refused('unknown-instrument')

  const missionId = await missionFor(tx, turn.actorId)
  if (missionId === null) return refused('not-yours')
  const createdAt = new Date(madeAt)
  // This is the lock here, as there is no row to lock yet: a second one waits for the first, and then fails.
  await tx.case.create({
    data: {
      id: caseId,
      ownerId: turn.actorId,
      missionId,
      besideCaseId,
      status: 'draft',
      createdAt,
      updatedAt: turn.now,
    },
    select: { id: true },
  })
  const reason = await refuseIds(tx, change)
  if (reason !== null) {
    await tx.case.delete({ where: { id: caseId }, select: { id: true } })
    return refused(reason)
  }
  await tx.assessment.create({
    data: { id: assessmentId, caseId, instrumentVersion: instrument, createdAt },
    select: { id: true },
  })
  const stored = applied(1)
  await logChange(tx, change, stored, { ...turn, textId: null })
  return stored
}

/** To be asked once the lock is held: waiting for it may have meant waiting for this very case to be deleted. */
async function refuseIds(tx: Db, { caseId, assessmentId }: CreateCase): Promise<RefusalReason | null> {
  if (await isDeleted(tx, [caseId, assessmentId])) return 'deleted'
  const taken = await tx.assessment.findUnique({ where: { id: assessmentId }, select: { id: true } })
  return taken === null ? null : 'id-in-use'
}
