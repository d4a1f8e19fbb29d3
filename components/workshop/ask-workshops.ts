import { protocolHeader, protocolVersion } from '@/lib/wire/protocol'

/** Why it was not done, in the words of the catalogue (`workshop.problems`). */
const problems = [
  'signed-out',
  'unknown-workshop',
  'too-many-workshops',
  'server-disk-full',
  'unknown-case',
  'deleted',
  'not-yours',
  'case-changed',
] as const
export type WorkshopProblem = (typeof problems)[number] | 'no-server' | 'failed'

type Asked<Body> =
  { readonly body: Body; readonly problem: null } | { readonly problem: WorkshopProblem; readonly body: null }

/** Asks for something under /api/workshops; POST when there is something to send. Never rejects. */
export const askWorkshops = <Body>(act: string, send?: object): Promise<Asked<Body>> =>
  askServer<Body>(`workshops${act}`, send)

/** The same for anything under /api. */
export async function askServer<Body>(path: string, send?: object): Promise<Asked<Body>> {
  const headers = { [protocolHeader]: String(protocolVersion), 'content-type': 'application/json' }
  try {
    const response = await fetch(`/api/${path}`, {
      cache: 'no-store',
      ...(send === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(send) }),
    })
    const body = (await response.json()) as Body & { readonly error?: unknown }
    if (response.ok) return { body, problem: null }
    return { problem: problems.find((known) => known === body.error) ?? 'failed', body: null }
  } catch {
    return { problem: 'no-server', body: null }
  }
}
