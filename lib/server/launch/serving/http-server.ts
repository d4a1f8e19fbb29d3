import { createServer, type RequestListener, type Server } from 'node:http'
import { Socket } from 'node:net'

/**
 * Bytes. Cookies of every program at 127.0.0.1 come along with each request; a browser keeps at most 180 of 4 kB for
 * one name, and all of them fit.
 */
const mostHeaderBytes = 1_000_000

/** More would be a flood: a browser opens six. */
const mostConnections = 300

/** In milliseconds. Nothing here takes so long, on one machine; what does, holds a descriptor for nobody. */
const patience = { headers: 20_000, request: 60_000, silence: 60_000, check: 5_000 }

/** A server that no client can hold up or break off: it limits what one may send, hold open and leave half done. */
export function makeHttpServer(listener: RequestListener, isDevelopment: boolean): Server {
  const answering = new WeakSet<Socket>()
  const server = createServer(
    {
      maxHeaderSize: mostHeaderBytes,
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.check,
    },
    (request, response) => {
      // a client that went away is nothing: who reads or writes finds out for itself
      request.on('error', () => undefined)
      response.on('error', () => undefined)
      const { socket } = request
      answering.add(socket)
      response.on('close', () => answering.delete(socket))
      listener(request, response)
    },
  )
  server.maxConnections = mostConnections
  if (!isDevelopment) server.timeout = patience.silence // hot reload may be silent for hours
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!(socket instanceof Socket) || !socket.writable || answering.has(socket)) socket.destroy()
    else endWith(socket, replies[error.code ?? ''] ?? malformed)
  })
  return server
}

const malformed = reply('400 Bad Request', 'This is not a request.')

const replies: Partial<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: reply(
    '431 Request Header Fields Too Large',
    'This browser sends more cookies to this address than can be read: other programs at 127.0.0.1 have set them. ' +
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
