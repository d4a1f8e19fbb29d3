import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/server/db'
import type { Audience } from '@/lib/wire/review-types'

/** Keeps a text of a case and gives the id others refer to it by; null for no text. A text is never edited, only followed. */
export async function saveText(db: Db, caseId: string, body: string): Promise<string | null> {
  return body === '' ? null : saveTextFor(db, { caseId, body, audience: 'everyone' })
}

/** The same for what is said of a case: what reviewers say among themselves is read by them alone. */
export async function saveTextFor(
  db: Db,
  text: { readonly caseId: string; readonly body: string; readonly audience: Audience },
): Promise<string> {
  const { id } = await db.privateText.create({ data: { id: randomUUID(), ...text }, select: { id: true } })
  return id
}
