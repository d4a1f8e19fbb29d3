import { isDeleted } from '@/lib/server/cases/is-deleted'
import type { Db } from '@/lib/server/db'
import type { Change } from '@/lib/wire/sync-types'
import { applyToCase } from './apply-to-case'
import { missionFor } from './mission-for'
import { refused, type StoredOutcome } from './stored-outcome'
import type { Turn } from './turn'

/** Makes a case of an assessment that was submitted on another copy. As with any case, a refusal leaves nothing. */
export async function takeInCase(
  tx: Db,
  change: Extract<Change, { kind: 'take-in' }>,
  turn: Turn,
): Promise<StoredOutcome> {
  const { caseId, besideCaseId = null, caseCreatedAt } = change
  const missionId = await missionFor(tx, turn.actorId)
  if (missionId === null) return refused('not-yours')
  // This is the lock here, as there is no row to lock yet: a second one waits for the first, and then fails.
  await tx.case.create({
    data: {
      id: caseId,
      ownerId: turn.actorId,
      missionId,
      besideCaseId,
      status: 'submitted',
      createdAt: new Date(caseCreatedAt),
      updatedAt: turn.now,
    },
    select: { id: true },
  })
  // To be asked once the lock is held: waiting for it may have meant waiting for this very case to be deleted.
  const stored = (await isDeleted(tx, [caseId])) ? refused('deleted') : await applyToCase(tx, change, turn)
  if (stored.kind !== 'applied') await tx.case.delete({ where: { id: caseId }, select: { id: true } })
  return stored
}
