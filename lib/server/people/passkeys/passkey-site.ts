import { isIP } from 'node:net'
import { isTeamServer } from '@/lib/server/is-team-server'

export type PasskeySite = {
  /** The address of the pages that may ask for passkeys. */
  readonly origin: string
  /** The name that passkeys belong to. */
  readonly name: string
}

/**
 * Where passkeys work: from the settings, never from a request. Browsers keep them for names alone, so on one machine that is
 * `localhost`, not 127.0.0.1. null: this copy has no name.
 */
export function passkeySite(): PasskeySite | null {
  const { protocol, hostname, port, origin } = new URL(
    process.env.COUNTERWEIGHT_ORIGIN ?? 'http://127.0.0.1:3000',
  )
  if (!isTeamServer())
    return { origin: `${protocol}//localhost${port === '' ? '' : `:${port}`}`, name: 'localhost' }
  return isIP(hostname) > 0 || hostname.startsWith('[') ? null : { origin, name: hostname }
}
