import type { Actor, Asker } from '@/lib/access/actor'
import { isDatabaseDown } from '@/lib/server/database-error'
import type { Db } from '@/lib/server/db'
import { SignedOut } from './signed-out'
import { hashToken } from './token'

/** The actor whose token this is; from here on the policies of the database let them see what is theirs. `isStale`: that it was seen is to be noted. Rejects with `SignedOut`. */
export async function whoAsks(
  tx: Db,
  { token, person = null, event }: Asker,
): Promise<{ readonly actor: Actor; readonly isStale: boolean }> {
  if (token === null) throw new SignedOut()
  // A link is as good as the start that printed it; a passphrase is asked again after an hour of rest.
  const [found] = await tx.$queryRaw<{ id: string; signInId: string; isStale: boolean }[]>`
    /* prepared: who-asks */
    SELECT s."personId" AS id, s.id::text AS "signInId", s."seenAt" < now() - interval '1 minute' AS "isStale",
      set_config('app.person', s."personId", true)
    FROM "SignIn" s JOIN "Person" p ON p.id = s."personId" AND p."suspendedAt" IS NULL
    WHERE s."tokenHash" = ${hashToken(token)} AND s."endsAt" > now()
      AND (s.proof = 'link' OR s."seenAt" > now() - interval '1 hour')`
  // A page of one person, in a browser where another has come in since: what it sends and fetches is not theirs.
  if (found === undefined || (person !== null && person !== found.id)) throw new SignedOut()
  const { id, signInId, isStale } = found
  return { actor: { id, signInId, event }, isStale }
}

/**
 * Notes that a sign-in is in use, outside of what it is used for: two requests at once would wait for each other. Where
 * it cannot be noted, as on a full disk, nothing else fails for it.
 */
export async function noteSeen(on: Db, signInId: string): Promise<void> {
  try {
    await on.$executeRaw`
      UPDATE "SignIn" SET "seenAt" = now() WHERE id = ${signInId}::uuid AND "seenAt" < now() - interval '1 minute'`
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
  }
}
