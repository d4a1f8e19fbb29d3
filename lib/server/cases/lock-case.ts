import type { Db } from '@/lib/server/db'

export type LockedCase = {
  /** Time of the database, the one clock that several copies of the app share. Taken once the lock is held. */
  readonly now: Date
  readonly exists: boolean
}

/**
 * Makes the changes of one case take turns, until the transaction ends. Every write to a case but one begins with this
 * (the other is lib/server/sync/set-answer-at-once.ts); one transaction locks one case, so that none can wait in a circle.
 */
export async function lockCase(tx: Db, caseId: string): Promise<LockedCase> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Case" WHERE id = ${caseId}::uuid FOR UPDATE`
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`
  if (clock === undefined) throw new Error('The database has no clock')
  return { now: clock.now, exists: rows.length === 1 }
}
