import { protocolHeader, protocolVersion } from '@/lib/wire/protocol'

/** Why it was not done, in the words of the catalogue (`people.problems`). */
const problems = [
  'short',
  'common',
  'wrong',
  'too-often',
  'not-first',
  'signed-out',
  'server-disk-full',
  'wrong-key',
] as const
export type PeopleProblem = (typeof problems)[number] | 'no-server' | 'failed'

type Asked = { readonly body: unknown; readonly problem: null } | { readonly problem: PeopleProblem }

/** Asks for something under /api/people; POST when there is something to send. Never rejects. */
export async function askPeople(act: string, send?: object): Promise<Asked> {
  const headers = { [protocolHeader]: String(protocolVersion), 'content-type': 'application/json' }
  try {
    const response = await fetch(`/api/people/${act}`, {
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
