import { createServer, type Server, type Socket } from 'node:net'

/** A server that speaks just enough of the Postgres protocol to say how old it is, or that it refuses. */
export async function pretendPostgres(
  answer: 'version 9.6' | 'wrong password',
): Promise<{ port: number; close(): void }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      if (answer === 'wrong password') refuse(socket)
      else greet(socket)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: portOf(server),
    close: () => {
      server.close()
    },
  }
}

export function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Not listening')
  return address.port
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`)

function message(kind: string, ...parts: readonly Buffer[]): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(4 + parts.reduce((sum, part) => sum + part.length, 0))
  return Buffer.concat([Buffer.from(kind), length, ...parts])
}

function int(bytes: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  buffer.writeIntBE(value, 0, bytes)
  return buffer
}

const ready = message('Z', Buffer.from('I'))

function refuse(socket: Socket): void {
  const fields = ['SFATAL', 'C28P01', 'Mpassword authentication failed for user "mission"'].map(text)
  socket.end(message('E', ...fields, Buffer.from([0])))
}

function greet(socket: Socket): void {
  socket.write(
    Buffer.concat([message('R', int(4, 0)), message('S', text('server_version'), text('9.6.24')), ready]),
  )
  socket.on('data', (data) => {
    if (data.toString('latin1').startsWith('Q'))
      socket.write(oneRow({ server_version_num: '90624', server_version: '9.6.24' }))
    else socket.end()
  })
}

function oneRow(row: Readonly<Record<string, string>>): Buffer {
  const columns = Object.keys(row).map((name) =>
    Buffer.concat([text(name), int(4, 0), int(2, 0), int(4, 25), int(2, -1), int(4, -1), int(2, 0)]),
  )
  const values = Object.values(row).map((value) => Buffer.concat([int(4, value.length), Buffer.from(value)]))
  return Buffer.concat([
    message('T', int(2, columns.length), ...columns),
    message('D', int(2, values.length), ...values),
    message('C', text('SELECT 1')),
    ready,
  ])
}
