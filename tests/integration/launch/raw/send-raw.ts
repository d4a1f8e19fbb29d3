import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** What a client does on one connection: writes the parts one after the other, waits for an answer, then leaves in this way. */
export interface RawRequest {
  readonly parts: readonly string[]
  /** Whether the server knows enough to answer or to hang up. If not, it is only given a moment. */
  readonly isWhole: boolean
  /** `end`: after the answer. `abort`: at once. `half-read`: after the first bytes of the answer. */
  readonly leaving: 'end' | 'abort' | 'half-read'
}

export interface RawReply {
  readonly text: string
  readonly statuses: readonly number[]
  /** What the server left the client waiting for, if anything. */
  readonly hang: string | undefined
}

/** In milliseconds. `hang` is what nobody may have to wait; `moment` for what may stay without an answer; `silence` ends an answer. */
const patience = { hang: 5_000, moment: 150, silence: 30 }

/** Sends bytes as they are, on a connection of their own, and reads what comes back. `from`: the address it comes from. */
export async function sendRaw(
  port: number,
  { parts, isWhole, leaving }: RawRequest,
  from?: string,
): Promise<RawReply> {
  const own = from === undefined ? {} : { localAddress: from }
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, ...own })
  let text = ''
  let isClosed = false
  let lastHeard = Infinity
  socket.on('error', () => undefined) // the server may be quicker to end it
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1')
    lastHeard = performance.now()
    if (leaving === 'half-read') socket.destroy()
  })
  socket.on('end', () => socket.destroy())
  socket.on('close', () => (isClosed = true))
  for (const part of parts) {
    await new Promise((resolve) => socket.write(part, 'latin1', resolve))
    if (parts.length > 1) await delay(5)
  }
  const within = async (milliseconds: number, isSo: () => boolean) => {
    for (const end = performance.now() + milliseconds; !isSo() && performance.now() < end;) await delay(5)
    return isSo()
  }
  if (leaving === 'abort') socket.destroy()
  const isAnswered = await within(isWhole ? patience.hang : patience.moment, () => isClosed || text !== '')
  await within(
    patience.hang,
    () => isClosed || performance.now() - lastHeard > patience.silence || !isAnswered,
  )
  socket.end()
  const isLetGo = await within(patience.hang, () => isClosed)
  socket.destroy()
  const statuses = Array.from(text.matchAll(/^HTTP\/1\.1 (\d{3})/gm), ([, status]) => Number(status))
  return { text, statuses, hang: isWhole && !isAnswered ? 'no answer' : isLetGo ? undefined : 'not let go' }
}
