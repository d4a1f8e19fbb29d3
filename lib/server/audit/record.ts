import type { Actor, Subject } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/access/audit-event'
import { isDiskFull } from '@/lib/server/database-error'
import { db, type Db } from '@/lib/server/db'

/** Adds to the trail what this transaction did. To be the last of it: the lock of the trail is held until the commit. */
export async function record(tx: Db, act: AuditEvent, { on, detail = {} }: Subject): Promise<void> {
  await tx.$queryRaw`/* prepared: audit */ SELECT audit(${act}, ${on}, ${JSON.stringify(detail)}::jsonb)::text`
}

/** In whose name it goes into the trail, where nobody was signed in before. */
export async function actAs(tx: Db, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT set_config('app.person', ${personId}, true)`
}

type Reading = { readonly actor: Actor; readonly subject: Subject; readonly at: string }

/** What was read while the disk was full, at most this many: with the next reading that can be written, it is. */
const unrecorded: Reading[] = []
const most = 1_000

/**
 * Adds to the trail what was read, before any of it leaves. Not in the transaction that reads at one moment: there the end of
 * the trail would be an old one. On a full disk reading goes on, and what was read is written when there is room.
 */
export async function recordReading(actor: Actor, subject: Subject): Promise<void> {
  const reading = { actor, subject, at: new Date().toISOString() }
  try {
    for (let late = unrecorded[0]; late !== undefined; late = unrecorded[0]) {
      await write(late, true)
      unrecorded.shift()
    }
    await write(reading, false)
  } catch (error) {
    if (!isDiskFull(error)) throw error
    if (unrecorded.length < most) unrecorded.push(reading)
  }
}

async function write({ actor, subject, at }: Reading, isLate: boolean): Promise<void> {
  const detail = { ...subject.detail, ...(isLate ? { readAt: at } : {}) }
  await db().$queryRaw`
    /* prepared: audit-reading */
    SELECT audit(${actor.event}, ${subject.on}, ${JSON.stringify(detail)}::jsonb)::text
    FROM (SELECT set_config('app.person', ${actor.id}, true) AS person) AS who WHERE person <> ''`
}
