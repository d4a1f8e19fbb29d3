import type { Change } from '@/lib/wire/sync-types'
import { freezeAssessment } from '@/lib/server/assessments/freeze-assessment'
import type { Db } from '@/lib/server/db'
import { applied, conflict, refused, type StoredOutcome } from './stored-outcome'

/** Freezes an assessment, if every item and the ranking of the factors are still as the person saw them. */
export async function submit(
  tx: Db,
  { caseId, assessmentId, seen, rankingSeen = 0, language }: Extract<Change, { kind: 'submit' }>,
  now: Date,
): Promise<StoredOutcome> {
  const assessment = await tx.assessment.findUnique({
    where: { id: assessmentId, caseId },
    select: { status: true, revision: true, answers: { select: { itemId: true, revision: true } } },
  })
  if (assessment === null) return refused('unknown-assessment')
  if (assessment.status === 'submitted') return refused('already-submitted')
  const ranking = await tx.situationField.findUnique({
    where: { caseId_field: { caseId, field: 'factorRanking' } },
    select: { revision: true },
  })
  const isRankedAnew = (ranking?.revision ?? 0) !== rankingSeen
  const changedItems = [...listChanged(assessment.answers, seen), ...(isRankedAnew ? ['factorRanking'] : [])]
  if (changedItems.length > 0) return conflict({ of: 'submit', changedItems })

  await freezeAssessment(tx, { caseId, assessmentId, language, now })
  const revision = assessment.revision + 1
  await tx.assessment.update({
    where: { id: assessmentId },
    data: { status: 'submitted', submittedAt: now, revision },
    select: { id: true },
  })
  await tx.case.update({ where: { id: caseId }, data: { status: 'submitted' }, select: { id: true } })
  return applied(revision)
}

/** Items that have moved since they were seen, or were never seen; sorted, so that the answer is the same every time. */
function listChanged(
  answers: readonly { readonly itemId: string; readonly revision: number }[],
  seen: Readonly<Record<string, number>>,
): string[] {
  const revisions = new Map(answers.map(({ itemId, revision }) => [itemId, revision]))
  const seenRevisions = new Map(Object.entries(seen))
  return [...new Set([...revisions.keys(), ...seenRevisions.keys()])]
    .filter((itemId) => (revisions.get(itemId) ?? 0) !== (seenRevisions.get(itemId) ?? 0))
    .sort()
}
