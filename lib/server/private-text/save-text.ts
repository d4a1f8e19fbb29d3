import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/server/db'

/** Keeps a text of a case and gives the id others refer to it by; null for no text. A text is never edited, only followed. */
export async function saveText(db: Db, caseId: string, body: string): Promise<string | null> {
  if (body === '') return null
  const { id } = await db.privateText.create({
    data: { id: randomUUID(), caseId, body },
    select: { id: true },
  })
  return id
}
