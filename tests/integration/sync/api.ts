import { afterAll, beforeAll } from 'vitest'
import { GET, POST } from '@/app/api/sync/route'
import { closeDb } from '@/lib/server/db'
import type { CaseListReply, CaseReply, Change, Outcome, SyncReply } from '@/lib/wire/sync-types'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { signInAs } from '@/tests/integration/sign-in-as'

const ORIGIN = 'http://127.0.0.1:3000'
let cookie = ''

/** Gives the test file a database of its own with the first person in it, signed in, and the route handlers that database. */
export function startOnFreshDatabase(): { readonly url: () => string } {
  let database: FreshDatabase | undefined
  beforeAll(async () => {
    database = await makeFreshDatabase()
    await useDatabase(database.url)
  })
  afterAll(async () => {
    await closeDb()
    await database?.drop()
  })
  return { url: () => database?.url ?? '' }
}

/** Gives the route handlers this database, and signs the first person in on it. */
export async function useDatabase(url: string): Promise<void> {
  await useAsApplication(url)
  cookie = `counterweight-3000=${await signInAs(url, 'local')}`
}

/** Sends a request body as it is, through the real route handler. */
export function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const own = { 'content-type': 'application/json', origin: ORIGIN, ...whoAsks() }
  return POST(new Request(`${ORIGIN}/api/sync`, { method: 'POST', body, headers: { ...own, ...headers } }))
}

/** Sends changes, and fails unless the server took the request. */
export async function send(...changes: readonly Change[]): Promise<readonly Outcome[]> {
  const response = await post(JSON.stringify({ changes }))
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  const { outcomes } = (await response.json()) as SyncReply
  return outcomes
}

/** Sends one change and gives its outcome. */
export async function sendOne(change: Change): Promise<Outcome> {
  const [outcome] = await send(change)
  if (outcome === undefined) throw new Error('No outcome came back')
  return outcome
}

export const get = (query = '', headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request(`${ORIGIN}/api/sync${query}`, { headers: { ...whoAsks(), ...headers } }))

const whoAsks = () => ({ host: new URL(ORIGIN).host, cookie })

export async function getCase(caseId: string): Promise<CaseReply> {
  const response = await get(`?case=${caseId}`)
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return (await response.json()) as CaseReply
}

/** One page of the list; without a cursor the first. */
export async function getList(after?: string): Promise<CaseListReply> {
  const response = await get(after === undefined ? '' : `?after=${after}`)
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return (await response.json()) as CaseListReply
}
