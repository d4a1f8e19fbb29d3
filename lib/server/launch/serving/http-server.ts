import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { Socket } from 'node:net'
import type { Reach, TlsFiles } from '../reach'
import { readPair, renewCertificate } from './renew-certificate'

/**
 * Bytes. Cookies of every program at 127.0.0.1 come along with each request; a browser keeps at most 180 of 4 kB for
 * one name, and all of them fit. A team's server has a name that it shares with few.
 */
const mostHeaderBytes = { amongOthers: 1_000_000, alone: 64_000 }

/** More would be a flood: a browser opens six, and a team has many browsers. */
const mostConnections = { ofOnePerson: 300, ofATeam: 1_000 }

/** In milliseconds. Nothing here takes so long, on one machine; what does, holds a descriptor for nobody. */
const patience = { headers: 20_000, request: 60_000, silence: 60_000, check: 5_000 }

interface ServerOptions {
  readonly isDevelopment: boolean
  readonly reach: Pick<Reach, 'tls' | 'isTeamServer'>
}

/** A server that no client can hold up or break off: it limits what one may send, hold open and leave half done. */
export function makeHttpServer(listener: RequestListener, options: ServerOptions): Server {
  const { isDevelopment, reach } = options
  const answering = new WeakSet<Socket>()
  const limits = {
    maxHeaderSize: reach.isTeamServer ? mostHeaderBytes.alone : mostHeaderBytes.amongOthers,
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    connectionsCheckingInterval: patience.check,
  }
  const receive: RequestListener = (request, response) => {
    // a client that went away is nothing: who reads or writes finds out for itself
    request.on('error', () => undefined)
    response.on('error', () => undefined)
    const { socket } = request
    answering.add(socket)
    response.on('close', () => answering.delete(socket))
    listener(request, response)
  }
  const server =
    reach.tls === undefined ? createServer(limits, receive) : makeTlsServer(reach.tls, limits, receive)
  server.maxConnections = reach.isTeamServer ? mostConnections.ofATeam : mostConnections.ofOnePerson
  if (!isDevelopment) server.timeout = patience.silence // hot reload may be silent for hours
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!(socket instanceof Socket) || !socket.writable || answering.has(socket)) socket.destroy()
    else endWith(socket, replies[error.code ?? ''] ?? malformed)
  })
  return server
}

function makeTlsServer(tls: TlsFiles, limits: object, receive: RequestListener): Server {
  const options = { minVersion: 'TLSv1.2', handshakeTimeout: patience.headers } as const
  const server = createTlsServer({ ...limits, ...options, ...readPair(tls) }, receive)
  renewCertificate(server, tls)
  return server
}

const malformed = reply('400 Bad Request', 'This is not a request.')

const replies: Partial<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: reply(
    '431 Request Header Fields Too Large',
    'This browser sends more cookies to this address than can be read: other programs at it have set them. ' +
      'Delete the cookies of those programs one by one. Do not delete the data of the site: answers that were not sent yet are in it.',
  ),
  ERR_HTTP_REQUEST_TIMEOUT: reply('408 Request Timeout', 'This request took too long to arrive.'),
}

function reply(status: string, line: string): string {
  return [
    `HTTP/1.1 ${status}`,
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(line) + 1}`,
    'x-content-type-options: nosniff',
    'connection: close',
    '',
    `${line}\n`,
  ].join('\r\n')
}

/** Says it and is gone: a socket that is only ended stays open until the other side ends too. */
function endWith(socket: Socket, text: string): void {
  socket.write(text)
  socket.destroySoon()
}
