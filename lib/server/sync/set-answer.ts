import type { Change } from '@/lib/wire/sync-types'
import { toColumns, toValue } from '@/lib/server/assessments/answer-columns'
import { refuseAnswer } from '@/lib/server/assessments/refuse-answer'
import type { Db } from '@/lib/server/db'
import { applied, conflict, refused, type StoredOutcome } from './stored-outcome'
import type { Turn } from './turn'

/** Sets the answer to one item, unless it has changed since the device saw it. */
export async function setAnswer(
  tx: Db,
  { caseId, assessmentId, itemId, answer, baseRevision, madeAt }: Extract<Change, { kind: 'set-answer' }>,
  { actorId, textId: noteId }: Pick<Turn, 'actorId'> & { readonly textId: string | null },
): Promise<StoredOutcome> {
  const assessment = await tx.assessment.findUnique({
    where: { id: assessmentId, caseId },
    select: { status: true, instrumentVersion: true },
  })
  if (assessment === null) return refused('unknown-assessment')
  if (assessment.status === 'submitted') return refused('already-submitted')
  const reason = refuseAnswer(assessment.instrumentVersion, itemId, answer.value)
  if (reason !== null) return refused(reason)

  const where = { assessmentId_itemId: { assessmentId, itemId } }
  const standing = await tx.answer.findUnique({
    where,
    select: {
      kind: true,
      level: true,
      yes: true,
      known: true,
      noteId: true,
      revision: true,
      actorId: true,
      madeAt: true,
    },
  })
  if (standing !== null && standing.revision !== baseRevision) {
    return conflict({
      of: 'answer',
      value: toValue(standing),
      known: standing.known,
      textId: standing.noteId,
      revision: standing.revision,
      by: standing.actorId,
      madeAt: standing.madeAt.toISOString(),
    })
  }
  const revision = (standing?.revision ?? 0) + 1
  const set = { ...toColumns(answer), noteId, revision, actorId, madeAt: new Date(madeAt) }
  await tx.answer.upsert({
    where,
    create: { assessmentId, itemId, ...set },
    update: set,
    select: { revision: true },
  })
  await tx.assessment.update({
    where: { id: assessmentId },
    data: { revision: { increment: 1 } },
    select: { id: true },
  })
  return applied(revision)
}
