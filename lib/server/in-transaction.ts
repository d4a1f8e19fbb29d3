import type { Actor, Asker, Subject } from '@/lib/access/actor'
import { record, recordReading } from './audit/record'
import { db, type Db } from './db'
import { noteSeen, whoAsks } from './people/who-asks'

type Options<Value> = {
  /** All that is read is as it was at one moment, and nothing is written. */
  readonly reads?: boolean
  /** What is recorded of it; null: nothing, for what is no act of its own. Absent: that it was done. */
  readonly tell?: (value: Value) => Subject | null
}

/**
 * The one door to the database: all of `work` happens and is recorded in the trail, or none of it. It begins with who asks,
 * in the same transaction; without a sign-in that holds nothing is read or written: it rejects with `SignedOut`. What is read
 * is recorded before it is handed on.
 */
export async function inTransaction<Value>(
  asker: Asker,
  work: (tx: Db, actor: Actor) => Promise<Value>,
  { reads = false, tell = () => ({ on: null }) }: Options<Value> = {},
): Promise<Value> {
  const { value, actor, isStale } = await db().$transaction(
    async (tx) => {
      const found = await whoAsks(tx, asker)
      const value = await work(tx, found.actor)
      const subject = reads ? null : tell(value)
      if (subject !== null) await record(tx, asker.event, subject)
      return { value, ...found }
    },
    reads ? { isolationLevel: 'RepeatableRead' } : {},
  )
  const read = reads ? tell(value) : null
  if (read !== null) await recordReading(actor, read)
  if (isStale) await noteSeen(db(), actor.signInId)
  return value
}

/** The same for the phones of a workshop, which have its code and no sign-in: `workshops/phone` uses it, and nothing else. */
export const atTheDoor = <Value>(code: string, work: (tx: Db) => Promise<Value>): Promise<Value> =>
  db().$transaction(async (tx) => {
    await tx.$queryRaw`/* prepared: at-the-door */ SELECT set_config('app.code', ${code}, true)`
    return work(tx)
  })

/** The same for what is done before anybody is signed in: the rooms of people use it to let somebody in, and nothing else. */
export const beforeSignIn = <Value>(work: (tx: Db) => Promise<Value>): Promise<Value> =>
  db().$transaction(work)
