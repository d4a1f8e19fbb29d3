import type { ServerResponse } from 'node:http'

/** Why a request goes no further: a status and one plain line. */
export interface Refusal {
  readonly status: number
  readonly line: string
  /** The methods that would do, for a status of 405. */
  readonly allow?: string
}

/** The connection ends with it: what was refused may go on to send a body that nobody reads. */
export function sendRefusal(response: ServerResponse, { status, line, allow }: Refusal): void {
  if (allow !== undefined) response.setHeader('allow', allow)
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${line}\n`)
}
