import type { Actor } from '@/lib/access/actor'
import { db, type Db } from './db'

/** `RepeatableRead`: all that is read is as it was at one moment. */
type Options = { readonly isolationLevel?: 'RepeatableRead' }

/**
 * The one door to the database: all of `work` happens, or none of it. `actor` is who does it: without one nothing is read
 * or written.
 */
export function inTransaction<Value>(
  _actor: Actor,
  work: (tx: Db) => Promise<Value>,
  options: Options = {},
): Promise<Value> {
  return db().$transaction(work, options)
}
