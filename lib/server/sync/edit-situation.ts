import { plannedIn } from '@/lib/wire/planned-levers'
import type { Change } from '@/lib/wire/sync-types'
import { situationColumns, toPlainValue, toSituationColumns } from '@/lib/server/cases/situation-columns'
import type { Db } from '@/lib/server/db'
import { applied, conflict, type StoredOutcome } from './stored-outcome'
import type { Turn } from './turn'

/** Sets one part of the situation, unless it has changed since the device saw it. */
export async function editSituation(
  tx: Db,
  { caseId, field, value, baseRevision, madeAt }: Extract<Change, { kind: 'edit-situation' }>,
  { actorId, textId }: Pick<Turn, 'actorId'> & { readonly textId: string | null },
): Promise<StoredOutcome> {
  const where = { caseId_field: { caseId, field } }
  const standing = await tx.situationField.findUnique({
    where,
    select: {
      revision: true,
      actorId: true,
      madeAt: true,
      textId: true,
      case: { select: situationColumns },
    },
  })
  if (standing !== null && standing.revision !== baseRevision) {
    return conflict({
      of: 'situation',
      plain: toPlainValue(field, standing.case),
      textId: standing.textId,
      revision: standing.revision,
      by: standing.actorId,
      madeAt: standing.madeAt.toISOString(),
    })
  }
  const revision = (standing?.revision ?? 0) + 1
  const set = { revision, actorId, textId, madeAt: new Date(madeAt) }
  await tx.situationField.upsert({
    where,
    create: { caseId, field, ...set },
    update: set,
    select: { revision: true },
  })
  await tx.case.update({
    where: { id: caseId },
    data: {
      ...toSituationColumns(field, value),
      ...(field === 'plannedLevers' ? { plannedLevers: plannedIn(value).map(({ lever }) => lever) } : {}),
    },
    select: { id: true },
  })
  return applied(revision)
}
