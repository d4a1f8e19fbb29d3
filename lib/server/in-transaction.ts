import type { Actor, Asker } from '@/lib/access/actor'
import { db, type Db } from './db'
import { noteSeen, whoAsks } from './people/who-asks'

/** `RepeatableRead`: all that is read is as it was at one moment. */
type Options = { readonly isolationLevel?: 'RepeatableRead' }

/**
 * The one door to the database: all of `work` happens, or none of it. It begins with who asks, in the same transaction;
 * without a sign-in that holds nothing is read or written: it rejects with `SignedOut`.
 */
export async function inTransaction<Value>(
  asker: Asker,
  work: (tx: Db, actor: Actor) => Promise<Value>,
  options: Options = {},
): Promise<Value> {
  const { value, stale } = await db().$transaction(async (tx) => {
    const { actor, isStale } = await whoAsks(tx, asker)
    return { value: await work(tx, actor), stale: isStale ? actor.signInId : null }
  }, options)
  if (stale !== null) await noteSeen(db(), stale)
  return value
}

/** The same for what is done before anybody is signed in: the rooms of people use it to let somebody in, and nothing else. */
export const beforeSignIn = <Value>(work: (tx: Db) => Promise<Value>): Promise<Value> =>
  db().$transaction(work)
