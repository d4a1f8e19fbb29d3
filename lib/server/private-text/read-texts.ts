import type { Db } from '@/lib/server/db'

/** Texts by id. */
export type Texts = { readonly get: (id: string | null) => string }

/** Reads texts by id, in one query. Asking for null gives the empty text; asking for one that is not there is a bug. */
export async function readTexts(db: Db, ids: readonly (string | null)[]): Promise<Texts> {
  const wanted = ids.filter((id) => id !== null)
  const rows =
    wanted.length === 0
      ? []
      : await db.$queryRaw<{ id: string; body: string }[]>`
          SELECT id, body FROM "PrivateText" WHERE id = ANY (${wanted}::uuid[])`
  const bodies = new Map(rows.map(({ id, body }) => [id, body]))
  return {
    get: (id) => {
      if (id === null) return ''
      const body = bodies.get(id)
      if (body === undefined) throw new Error(`No text ${id}`)
      return body
    },
  }
}
