import { mayOnCase, type CaseAct, type CaseStanding } from '@/lib/access/acts'
import type { Db } from '@/lib/server/db'
import { standingOn } from '@/lib/server/cases/standing'

/** What whoever asks is to a case, once they may do this to it. */
export async function mayReview(
  tx: Db,
  act: CaseAct,
  caseId: string,
): Promise<'unknown-case' | 'not-yours' | readonly CaseStanding[]> {
  const standings = await reviewStandings(tx, caseId)
  if (standings === null) return 'unknown-case'
  return mayOnCase(act, standings) ? standings : 'not-yours'
}

/** The same as `standingOn`, with `reviewer` for whoever advises its mission and had no hand in it. */
export async function reviewStandings(tx: Db, caseId: string): Promise<readonly CaseStanding[] | null> {
  const standings = await standingOn(tx, caseId)
  if (standings === null) return null
  const [found] = await tx.$queryRaw<{ is: boolean }[]>`SELECT app_reviews(${caseId}::uuid) AS is`
  return found?.is === true ? [...standings, 'reviewer'] : standings
}
