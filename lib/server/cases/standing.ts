import type { CaseStanding } from '@/lib/access/acts'
import type { MissionRole } from '@/lib/access/roles'
import type { Db } from '@/lib/server/db'

/** What whoever asks is to a case; null: there is no such case. */
export async function standingOn(tx: Db, caseId: string): Promise<readonly CaseStanding[] | null> {
  const [found] = await tx.$queryRaw<Row[]>`
    /* prepared: standing */
    SELECT "isOwner", access::text, roles::text[] FROM app_standing(${caseId}::uuid)`
  if (found === undefined) return null
  const { isOwner, access, roles } = found
  return [...(isOwner ? ['owner' as const] : []), ...(access === null ? [] : [access]), ...roles]
}

type Row = {
  readonly isOwner: boolean
  readonly access: 'named' | 'shared' | null
  readonly roles: readonly MissionRole[]
}
