import type { Db } from '@/lib/server/db'
import { hashToken, newToken } from '@/lib/server/people/token'

/** How long somebody may take to find their key and touch it. */
export const MINUTES = 5

/** What a passkey is to sign. `personId`: a new one of this person; null: one that says who it is. */
export async function makeChallenge(tx: Db, personId: string | null): Promise<string> {
  const challenge = newToken()
  const now = new Date()
  await tx.challenge.deleteMany({ where: { endsAt: { lt: now } } })
  await tx.challenge.create({
    data: { hash: hashToken(challenge), personId, endsAt: new Date(now.getTime() + MINUTES * 60_000) },
    select: { hash: true },
  })
  return challenge
}

/**
 * The challenge that a browser says was signed, which is used up by this. null: it is not one of this copy, not of this
 * person, was answered before, or has run out.
 */
export async function takeChallenge(
  tx: Db,
  clientDataJSON: string,
  personId: string | null,
): Promise<string | null> {
  const challenge = challengeIn(clientDataJSON)
  const { count } = await tx.challenge.deleteMany({
    where: { hash: hashToken(challenge), personId, endsAt: { gt: new Date() } },
  })
  return count === 1 ? challenge : null
}

/** '': there is none in it. Whether it was signed is found out later. */
function challengeIn(clientDataJSON: string): string {
  try {
    const read: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    const is = typeof read === 'object' && read !== null && 'challenge' in read
    return is && typeof read.challenge === 'string' ? read.challenge : ''
  } catch {
    return ''
  }
}
