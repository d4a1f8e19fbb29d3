import { personHere } from '@/lib/offline/person/person-here'
import { personHeader, protocolHeader, protocolVersion } from '@/lib/wire/protocol'

/** Why it was not done, in the words of the catalogue (`people.problems`). */
const problems = [
  'short',
  'common',
  'wrong',
  'too-often',
  'code-needed',
  'wrong-code',
  'second-step-stands',
  'no-phone-key',
  'phone-unreadable',
  'no-passkeys-here',
  'wrong-passkey',
  'passkey-late',
  'passkey-copied',
  'passkey-known',
  'too-many-passkeys',
  'last-passkey',
  'prove-again',
  'not-first',
  'signed-out',
  'server-disk-full',
  'wrong-key',
  'not-yours',
  'unknown-case',
  'name-taken',
  'no-invitation',
  'passphrase-first',
  'last-administrator',
  'has-cases',
  'no-successor',
  'in-review',
  'not-in-review',
  'case-changed',
  'no-reviewer',
] as const
/** The last ones are found before anything is asked, or told apart by the form. */
export type PeopleProblem =
  (typeof problems)[number] | 'no-server' | 'failed' | 'no-role' | 'wrong-pair' | 'passkey-stopped'

type Asked = { readonly body: unknown; readonly problem: null } | { readonly problem: PeopleProblem }

/** What is asked to find out, or to change, who is signed in: of whoever it is. */
const ofAnybody: readonly string[] = [
  ...['me', 'come-in', 'begin', 'sign-in', 'join', 'passkey/ask', 'passkey/sign-in'],
].map((act) => `people/${act}`)

/** Asks for something under /api/people; POST when there is something to send. Never rejects. */
export const askPeople = (act: string, send?: object, as: string | null = personHere()): Promise<Asked> =>
  askApi(`people/${act}`, send, as)

/**
 * The same for anything under /api that concerns people, and what they may do. `as`: it is of this person, and of no other
 * who may be signed in by now.
 */
export async function askApi(path: string, send?: object, as: string | null = personHere()): Promise<Asked> {
  const headers = {
    [protocolHeader]: String(protocolVersion),
    'content-type': 'application/json',
    ...(as === null || ofAnybody.includes(path) ? {} : { [personHeader]: as }),
  }
  try {
    const response = await fetch(`/api/${path}`, {
      cache: 'no-store',
      ...(send === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(send) }),
    })
    const body = (await response.json()) as { readonly error?: unknown } | null
    if (response.ok) return { body, problem: null }
    return { problem: problems.find((known) => known === body?.error) ?? 'failed' }
  } catch {
    return { problem: 'no-server' }
  }
}
