import { X509Certificate } from 'node:crypto'
import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import type { Server } from 'node:https'
import { isIP } from 'node:net'
import { createSecureContext } from 'node:tls'
import type { TlsFiles } from '../reach'

/** In milliseconds. */
const usualInterval = 30_000

export const readPair = ({ cert, key }: TlsFiles) => ({ cert: readFileSync(cert), key: readFileSync(key) })

/**
 * Takes a renewed certificate into use without a restart, until the server closes. Files that are half written, or do not
 * belong together yet, are tried again when they change next; until then the certificate before stays in use.
 */
export function renewCertificate(server: Server, files: TlsFiles, interval = usualInterval): void {
  const look = () => {
    try {
      const pair = readPair(files)
      createSecureContext(pair)
      server.setSecureContext(pair)
    } catch {
      console.error('certificate: the renewed one cannot be used yet, so the one before stays in use')
    }
  }
  for (const file of [files.cert, files.key]) watchFile(file, { interval, persistent: false }, look)
  server.once('close', () => {
    for (const file of [files.cert, files.key]) unwatchFile(file, look)
  })
}

/** What whoever starts the server must hear of its certificate; undefined: nothing. */
export function certificateWarning(cert: string, hostname: string, now = new Date()): string | undefined {
  const certificate = new X509Certificate(readFileSync(cert))
  const ends = new Date(certificate.validTo)
  const name = hostname.replace(/^\[|\]$/g, '') // as an address of IPv6 stands in a URL
  const isFor = isIP(name) > 0 ? certificate.checkIP(name) : certificate.checkHost(name)
  if (isFor === undefined)
    return `The certificate in ${cert} is not for ${hostname}: browsers will refuse it.`
  if (ends <= now) return `The certificate in ${cert} ended on ${ends.toISOString().slice(0, 10)}: renew it.`
  return undefined
}
