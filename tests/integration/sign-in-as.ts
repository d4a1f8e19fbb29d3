import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Asker } from '@/lib/access/actor'
import { hashToken, newToken } from '@/lib/server/people/token'

/** Signs a person in on a database, and makes them first where there is no such person. Gives the token. */
export async function signInAs(url: string, personId: string): Promise<string> {
  const token = newToken()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      'INSERT INTO "Person" (id, name, "createdAt") VALUES ($1, $1, now()) ON CONFLICT DO NOTHING',
      [personId],
    )
    await client.query(
      `INSERT INTO "SignIn" (id, "tokenHash", "personId", proof, device, "createdAt", "seenAt", "endsAt")
       VALUES ($1, $2, $3, 'link', 'a test', now(), now(), now() + interval '1 hour')`,
      [randomUUID(), Buffer.from(hashToken(token)), personId],
    )
  } finally {
    await client.end()
  }
  return token
}

/** Somebody who sends changes and has this token. */
export const askerWith = (token: string): Asker => ({ token, device: '', event: 'send-changes' })
