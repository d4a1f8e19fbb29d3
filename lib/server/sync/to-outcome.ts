import type { Outcome, Theirs } from '@/lib/wire/sync-types'
import type { Db } from '@/lib/server/db'
import { readTexts } from '@/lib/server/private-text/read-texts'
import type { StoredOutcome, StoredTheirs } from './stored-outcome'

/** What the device is told. A first sending and a resend both come through here, so they are told the same. */
export async function toOutcome(db: Db, changeId: string, stored: StoredOutcome): Promise<Outcome> {
  if (stored.kind !== 'conflict') return { changeId, ...stored }
  return { changeId, kind: 'conflict', theirs: await toTheirs(db, stored.theirs) }
}

async function toTheirs(db: Db, stored: StoredTheirs): Promise<Theirs> {
  if (stored.of === 'submit') return stored
  const { textId, revision, madeAt, by } = stored
  const standing = { revision, madeAt, ...(by === undefined ? {} : { by }) }
  const text = (await readTexts(db, [textId])).get(textId)
  if (stored.of === 'situation') return { of: 'situation', value: stored.plain ?? text, ...standing }
  const { value, known } = stored
  return { of: 'answer', answer: { value, known, note: text }, ...standing }
}
