import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Refusal } from './refusal'

/**
 * Passes requests for a lasting connection (hot reload, in development only) from one server to the handlers of
 * another, behind the guard. Returns how to end those connections: a server does not count them among its own, but
 * waits for them when it closes.
 */
export function passUpgrades(
  from: Server,
  to: Server,
  guard: (request: IncomingMessage) => Refusal | undefined,
): () => void {
  const open = new Set<Duplex>()
  from.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    // a client that closes its half leaves the other open, and with it a descriptor, for as long as nobody writes
    socket.on('end', () => socket.destroy())
    socket.on('error', () => socket.destroy())
    if (guard(request) !== undefined || !to.emit('upgrade', request, socket, head)) socket.destroy()
  })
  return () => {
    for (const socket of open) socket.destroy()
  }
}
