import { once } from 'node:events'
import { createServer, get, Server } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import { passUpgrades } from '@/lib/server/launch/serving/pass-upgrades'

test('A server with a hot-reload connection closes at once when its lasting connections are ended', async () => {
  const [server, handlers] = [createServer(), new Server()]
  handlers.on('upgrade', (_request, socket: Duplex) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n')
  })
  const endAll = passUpgrades(server, handlers, () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const page = get({ port, host: '127.0.0.1', headers: { connection: 'upgrade', upgrade: 'websocket' } })
  await once(page, 'upgrade')

  const closed = once(server, 'close')
  server.close()
  endAll()
  await closed
  expect(server.listening).toBe(false)
})

test('A client that closes its half of a lasting connection leaves nothing open, whoever took it', async () => {
  for (const isTaken of [true, false]) {
    const [server, handlers] = [createServer(), new Server()]
    handlers.on('upgrade', (_request, socket: Duplex) => {
      if (isTaken) socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n')
    })
    passUpgrades(server, handlers, () => undefined)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const client = connect({
      port: typeof address === 'object' ? (address?.port ?? 0) : 0,
      host: '127.0.0.1',
    })
    client.write('GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n')
    const [, socket] = (await once(server, 'upgrade')) as [unknown, Duplex]
    client.end()
    if (!socket.destroyed) await once(socket, 'close')
    server.close()
    expect(socket.destroyed).toBe(true)
  }
})
