import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { StartError } from './start-error'

/** Files in PEM form. */
export interface TlsFiles {
  readonly cert: string
  readonly key: string
}

/** From where, and under which address, this copy can be reached. */
export interface Reach {
  /** The address people type, without a slash at its end. Host, Origin, cookie and links hang on it, and no header changes it. */
  readonly origin: string
  /** Whether other machines get there, always by https. Else it has the names of this machine, and nobody else gets there. */
  readonly isTeamServer: boolean
  /** Where it listens. */
  readonly host: string
  readonly port: number
  /** Addresses, or networks such as 10.0.0.0/8, of servers in front whose word on the client counts. Empty: nobody's does. */
  readonly frontServers: readonly string[]
  /** Own certificate; undefined: it speaks no TLS itself. */
  readonly tls: TlsFiles | undefined
}

export interface ReachSettings {
  readonly port: number
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly frontServers: readonly string[]
  readonly tlsCert: string | undefined
  readonly tlsKey: string | undefined
}

const loopback = /^(127(\.\d{1,3}){3}|::1|localhost)$/

/** Whether only programs of this machine get there. */
export const isLoopback = (host: string): boolean => loopback.test(host)

/** Puts together what the settings say of it. Throws, with the way out, where something would go over a network unprotected. */
export function checkReach(settings: ReachSettings): Reach {
  const { port, host = '127.0.0.1', origin, frontServers, tlsCert, tlsKey } = settings
  if ((tlsCert === undefined) !== (tlsKey === undefined))
    throw new StartError(
      'COUNTERWEIGHT_TLS_CERT and COUNTERWEIGHT_TLS_KEY belong together: give both, or leave both out.',
    )
  const tls =
    tlsCert === undefined || tlsKey === undefined ? undefined : usable({ cert: tlsCert, key: tlsKey })
  const isProtected = tls !== undefined || frontServers.length > 0
  if (!isProtected && !isLoopback(host))
    throw new StartError(
      `COUNTERWEIGHT_LISTEN=${host} opens Counterweight to other machines, and what they send could be read on the way: ${protect}, or leave COUNTERWEIGHT_LISTEN out.`,
    )
  if (!isProtected && origin !== undefined)
    throw new StartError(
      `COUNTERWEIGHT_ORIGIN=${origin} needs a certificate: ${protect}, or leave COUNTERWEIGHT_ORIGIN out.`,
    )
  if (isProtected && origin === undefined)
    throw new StartError(
      'COUNTERWEIGHT_ORIGIN is missing: say which address people type, for example COUNTERWEIGHT_ORIGIN=https://cases.example.org.',
    )
  const isTeamServer = origin !== undefined
  return { origin: origin ?? `http://127.0.0.1:${port}`, isTeamServer, host, port, frontServers, tls }
}

const protect =
  'give a certificate in COUNTERWEIGHT_TLS_CERT and COUNTERWEIGHT_TLS_KEY, or name in COUNTERWEIGHT_FRONT_SERVERS the server in front that has one'

/** Tried before anything long is begun: a certificate that cannot be used would be found out by the first client. */
function usable(tls: TlsFiles): TlsFiles {
  try {
    createSecureContext({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) })
    return tls
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new StartError(
      `The certificate in ${tls.cert} and the key in ${tls.key} cannot be used (${why}): name files in PEM form that belong together, and that this user may read.`,
    )
  }
}
