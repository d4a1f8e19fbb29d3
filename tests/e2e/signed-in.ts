import type { BrowserContextOptions, Page } from '@playwright/test'
import type { OwnServer } from '@/tests/integration/launch/own-server'

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** What a browser keeps that came in by the link of the server's last start. */
export async function signedIn(server: OwnServer): Promise<State> {
  const [name = '', value = ''] = (await server.cookie()).split('=')
  const { hostname: domain } = new URL(server.address)
  const own = { name, value, domain, path: '/', expires: -1, httpOnly: true, secure: false } as const
  const noted = { 'counterweight-person': 'local', 'counterweight-lock-after-local': '0' } // some tests let days pass
  const localStorage = Object.entries(noted).map(([key, kept]) => ({ name: key, value: kept }))
  return {
    cookies: [{ ...own, sameSite: 'Lax' }],
    origins: [{ origin: server.address, localStorage }],
  }
}

/** Gives a page that is open already what `signedIn` gives a new one. */
export const comeInTo = async (page: Page, server: OwnServer): Promise<void> =>
  page.context().addCookies((await signedIn(server)).cookies)
