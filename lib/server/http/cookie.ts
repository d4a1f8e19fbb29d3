import { isTeamServer } from '@/lib/server/is-team-server'
import { isToken } from '@/lib/server/people/token'

/**
 * Cookies do not know ports: two copies on one machine would overwrite each other's. With TLS a browser takes it from this
 * very host alone, and shows it to no other.
 */
function nameAt(headers: Headers): string {
  const port = /:(\d+)$/.exec(headers.get('host') ?? '')?.[1]
  return isTeamServer() ? `__Host-counterweight-${port ?? '443'}` : `counterweight-${port ?? '80'}`
}

/** What this browser keeps of its sign-in. null: nothing, or nothing that could be one. */
export function readToken(headers: Headers): string | null {
  const name = `${nameAt(headers)}=`
  const all = headers.get('cookie')?.split(/; */) ?? []
  const token = all.find((one) => one.startsWith(name))?.slice(name.length) ?? ''
  return isToken(token) ? token : null
}

/** Sets the token, or takes it away. Lax: with Strict a page that is reached by a link would look signed out. */
export const toCookie = (headers: Headers, token: string | null): string =>
  [
    `${nameAt(headers)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax`,
    ...(isTeamServer() ? ['Secure'] : []),
    ...(token === null ? ['Max-Age=0'] : []),
  ].join('; ')
