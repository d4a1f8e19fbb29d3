import { POST as begin } from '@/app/api/people/begin/route'
import { POST as comeIn } from '@/app/api/people/come-in/route'
import { POST as end } from '@/app/api/people/end/route'
import { GET as me } from '@/app/api/people/me/route'
import { POST as name } from '@/app/api/people/name/route'
import { POST as passphrase } from '@/app/api/people/passphrase/route'
import { POST as signIn } from '@/app/api/people/sign-in/route'
import { GET as sync } from '@/app/api/sync/route'
import type { MeReply } from '@/lib/wire/people-types'

const origin = 'http://127.0.0.1:3000'
const routes = { begin, 'come-in': comeIn, end, name, passphrase, 'sign-in': signIn }

export type Said = { readonly status: number; readonly body: unknown; readonly cookie: string | null }

/** A browser: keeps what it is given, and shows it again. */
export class Browser {
  cookie = ''

  constructor(readonly called = 'Firefox') {}

  async post(act: keyof typeof routes, body: unknown): Promise<Said> {
    const request = new Request(`${origin}/api/people/${act}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin, ...this.#headers() },
    })
    const response = await routes[act](request)
    const set = response.headers.getSetCookie()[0] ?? null
    if (set !== null) this.cookie = set.split(';')[0] ?? ''
    return { status: response.status, body: await response.json(), cookie: set }
  }

  async me(): Promise<MeReply | null> {
    const response = await me(new Request(`${origin}/api/people/me`, { headers: this.#headers() }))
    return response.status === 200 ? ((await response.json()) as MeReply) : null
  }

  /** What it is told when it asks for the cases. */
  async cases(): Promise<number> {
    return (await sync(new Request(`${origin}/api/sync`, { headers: this.#headers() }))).status
  }

  #headers() {
    return { host: new URL(origin).host, cookie: this.cookie, 'user-agent': this.called }
  }
}
