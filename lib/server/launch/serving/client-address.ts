import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** An IPv4 address as it is, also where a socket for IPv6 names it. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

export const socketAddress = ({ socket }: IncomingMessage): string => plain(socket.remoteAddress ?? '')

/**
 * The address of the client: that of the socket. Behind named front servers it is the last address in the chain they write
 * that is none of theirs: whatever a client wrote there itself stands before it, and counts for nothing.
 */
export function clientAddress(request: IncomingMessage, isFrontServer: (address: string) => boolean): string {
  const chain = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(plain)
  let address = socketAddress(request)
  while (isFrontServer(address)) {
    const before = chain.pop()
    if (before === undefined || isIP(before) === 0) break
    address = before
  }
  return address
}
