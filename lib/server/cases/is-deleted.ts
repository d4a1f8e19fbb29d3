import type { Db } from '@/lib/server/db'

/** Whether any of these ids belongs to what has been deleted. */
export async function isDeleted(db: Db, ids: readonly string[]): Promise<boolean> {
  const found = await db.tombstone.findFirst({ where: { id: { in: [...ids] } }, select: { id: true } })
  return found !== null
}
