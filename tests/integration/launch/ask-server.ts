import { request as askPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as askSecurely } from 'node:https'
import { text } from 'node:stream/consumers'

export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

type Question = {
  /** Where it listens on this machine. */
  readonly port: number
  /** The address people type: Host, and Origin of what is written. */
  readonly origin: string
  /** A certificate to trust; undefined: it is asked without TLS, as a front server does. */
  readonly ca?: Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks a server that has a name, which this machine does not know; POST when there is something to send. */
export async function askServer(
  { port, origin, ca, headers = {} }: Question,
  path: string,
  send?: object,
): Promise<Answer> {
  const { host, hostname: servername } = new URL(origin)
  const own = send === undefined ? { host } : { host, origin, 'content-type': 'application/json' }
  const options = {
    host: '127.0.0.1',
    port,
    path,
    method: send === undefined ? 'GET' : 'POST',
    headers: { ...own, ...headers },
  }
  const asked =
    ca === undefined ? askPlain(options) : askSecurely({ ...options, servername, ca, agent: false })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve).on('error', reject)
    asked.end(send === undefined ? undefined : JSON.stringify(send))
  })
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) }
}
