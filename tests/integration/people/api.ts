import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { CaseReply, Change, Outcome, SyncReply } from '@/lib/wire/sync-types'
import { addressHeader } from '@/lib/server/http/network'
import type { MeReply } from '@/lib/wire/people-types'

const origin = 'http://127.0.0.1:3000'

type Handler = (request: Request) => Promise<Response>

/** Every route of the application there is, by its path: one that is added is here by itself. */
const api = resolve(import.meta.dirname, '../../../app/api')
export const routes: ReadonlyMap<string, Readonly<Record<string, Handler>>> = new Map(
  await Promise.all(
    readdirSync(api, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name === 'route.ts')
      .map(async ({ parentPath }) => {
        const exported = (await import(join(parentPath, 'route.ts'))) as Record<string, Handler>
        return [relative(api, parentPath), exported] as const
      }),
  ),
)

export type Said = { readonly status: number; readonly body: unknown; readonly cookie: string | null }

/** A browser: keeps what it is given, and shows it again. */
export class Browser {
  cookie = ''
  /** Whose page is open in it; null: it does not say. */
  page: string | null = null
  /** What a page asks for, or what is typed as an address. */
  mode: 'cors' | 'navigate' = 'cors'
  /** Where the launcher says that it is; null: it does not say. */
  address: string | null = null

  constructor(readonly called = 'Firefox') {}

  /** A browser that is signed in already. */
  static with(token: string): Browser {
    const browser = new Browser()
    browser.cookie = `counterweight-3000=${token}`
    return browser
  }

  post(act: string, body: unknown): Promise<Said> {
    return this.ask('POST', `people/${act}`, body)
  }

  /** Sends a request to a route under /api, through its real handler. */
  async ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Said> {
    const handler = routes.get(path.split('?')[0] ?? '')?.[method]
    if (handler === undefined) throw new Error(`There is no ${method} ${path}`)
    const sent =
      method === 'GET'
        ? { headers: this.#headers() }
        : {
            method,
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json', origin, ...this.#headers() },
          }
    const response = await handler(new Request(`${origin}/api/${path}`, sent))
    const set = response.headers.getSetCookie()[0] ?? null
    if (set !== null) this.cookie = set.split(';')[0] ?? ''
    return { status: response.status, body: await response.json(), cookie: set }
  }

  async me(): Promise<MeReply | null> {
    const { status, body } = await this.ask('GET', 'people/me')
    return status === 200 ? (body as MeReply) : null
  }

  /** What it is told when it asks for the cases. */
  async cases(): Promise<number> {
    return (await this.ask('GET', 'sync')).status
  }

  async case(caseId: string): Promise<CaseReply | number> {
    const { status, body } = await this.ask('GET', `sync?case=${caseId}`)
    return status === 200 ? (body as CaseReply) : status
  }

  /** Sends changes; gives what came of each. */
  async send(...changes: readonly Change[]): Promise<readonly Outcome[]> {
    const { status, body } = await this.ask('POST', 'sync', { changes })
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
    return (body as SyncReply).outcomes
  }

  #headers() {
    return {
      host: new URL(origin).host,
      cookie: this.cookie,
      'user-agent': this.called,
      'sec-fetch-mode': this.mode,
      ...(this.address === null ? {} : { [addressHeader]: this.address }),
      ...(this.page === null ? {} : { 'counterweight-person': this.page }),
    }
  }
}
