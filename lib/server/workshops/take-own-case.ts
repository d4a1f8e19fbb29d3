import { asLevel } from '@/lib/instrument/answer'
import { isCurrentVersion } from '@/lib/instrument/known-versions'
import { mayOnCase } from '@/lib/access/acts'
import { toValue } from '@/lib/server/assessments/answer-columns'
import { isDeleted } from '@/lib/server/cases/is-deleted'
import { standingOn } from '@/lib/server/cases/standing'
import type { Db } from '@/lib/server/db'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { OwnCase } from '@/lib/wire/workshop-contract'
import type { OwnStory } from '@/lib/workshop/own-case'
import type { Prisma } from '@/prisma/generated/client'

type Problem = 'unknown-case' | 'deleted' | 'not-yours' | 'case-changed'

const select = {
  situation: { select: { revision: true } },
  assessments: {
    select: {
      revision: true,
      instrumentVersion: true,
      answers: { select: { itemId: true, kind: true, level: true, yes: true, known: true } },
    },
    orderBy: { submittedAt: { sort: 'asc', nulls: 'last' } },
  },
} as const satisfies Prisma.CaseSelect

/**
 * What leaves a case for a workshop: what its trainer wrote and, if wished, what its newest assessment says to these questions.
 * Only of a case that they may read now, and that stands as they read it.
 */
export async function takeOwnCase(
  tx: Db,
  { caseId, revisions, withAnswers, title, ask, whom, told, happened }: OwnCase,
  questions: readonly string[],
): Promise<Result<OwnStory, Problem>> {
  const standings = await standingOn(tx, caseId)
  if (standings !== null && !mayOnCase('read-case', standings)) return fail('not-yours')
  const found = await tx.case.findUnique({ where: { id: caseId }, select })
  if (found === null) return fail((await isDeleted(tx, [caseId])) ? 'deleted' : 'unknown-case')
  const all = [...found.situation, ...found.assessments]
  if (all.reduce((sum, { revision }) => sum + revision, 0) !== revisions) return fail('case-changed')
  const newest = found.assessments.at(-1)
  const answers = newest !== undefined && isCurrentVersion(newest.instrumentVersion) ? newest.answers : []
  const levels = answers.flatMap(({ itemId, ...columns }): [string, number][] => {
    const value = questions.includes(itemId) ? toValue(columns) : null
    if (value?.kind === 'level') return [[itemId, value.level]]
    return value?.kind === 'yesno' ? [[itemId, asLevel(value.yes)]] : []
  })
  return ok({ title, ask, whom, told, happened, answers: withAnswers ? Object.fromEntries(levels) : null })
}
