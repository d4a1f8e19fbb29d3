import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Asker } from '@/lib/access/actor'
import type { MissionRole } from '@/lib/access/roles'
import { hashToken, newToken } from '@/lib/server/people/token'

/**
 * Signs a person in on a database, and makes them first where there is no such person: a negotiator of the first mission,
 * unless other roles are given. Gives the token.
 */
export async function signInAs(
  url: string,
  personId: string,
  roles: readonly MissionRole[] = ['negotiator'],
): Promise<string> {
  const token = newToken()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      'INSERT INTO "Person" (id, name, "createdAt") VALUES ($1, $1, now()) ON CONFLICT DO NOTHING',
      [personId],
    )
    await client.query(
      `INSERT INTO "Mission" (id, name, "createdAt") VALUES ('local', '', now()) ON CONFLICT DO NOTHING`,
    )
    for (const role of roles) {
      await client.query(
        `INSERT INTO "Membership" ("missionId", "personId", role, since) VALUES ('local', $1, $2, now()) ON CONFLICT DO NOTHING`,
        [personId, role],
      )
    }
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

/** Lets somebody work on a case beside its owner. */
export async function nameOn(url: string, caseId: string, personId: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `INSERT INTO "CaseAccess" ("caseId", "personId", kind, "givenById", "givenAt") VALUES ($1, $2, 'named', 'local', now())`,
      [caseId, personId],
    )
  } finally {
    await client.end()
  }
}
