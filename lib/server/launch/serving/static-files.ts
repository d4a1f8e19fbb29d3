import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import sirv from 'sirv'
import { previousFilesFolder } from '../pages/build'
import { publicCopy } from '../pages/compress-build'
import { dropDocumentHeaders } from './fixed-headers'
import { sendRefusal } from './refusal'

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const prefix = '/_next/static'

/** Serves what never changes straight from disk, compressed beforehand: the build's own files, those of the build before, and `public`. */
export function staticFiles(buildFolder: string): Handler {
  const forever = {
    brotli: true,
    gzip: true,
    etag: false, // named by their content: nobody asks whether they changed
    extensions: [],
    maxAge: 31_536_000,
    immutable: true,
    setHeaders: dropDocumentHeaders,
  }
  const [current, previous] = [join(buildFolder, 'static'), previousFilesFolder(buildFolder)].map((folder) =>
    existsSync(folder) ? sirv(folder, forever) : passOn,
  )
  const open = sirv(publicCopy(buildFolder), {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response) => {
      response.setHeader('cache-control', 'no-cache')
    },
  })
  return (request, response, next) => {
    response.on('pipe', (file) => {
      if (file instanceof Readable) closeWithReader(file, request, response)
    })
    const path = request.url?.split('?')[0] ?? ''
    if (!path.startsWith(`${prefix}/`)) {
      open(request, response, next)
      return
    }
    request.url = path.slice(prefix.length)
    current?.(request, response, () =>
      previous?.(request, response, () => {
        sendRefusal(response, { status: 404, line: 'There is no such file.' })
      }),
    )
  }
}

/** A file whose reader went away would stay open, and one that is gone would end the process. */
function closeWithReader(file: Readable, { socket }: IncomingMessage, response: ServerResponse): void {
  const close = () => file.destroy()
  file.on('error', () => response.destroy())
  file.once('close', () => socket.off('close', close))
  response.once('close', close)
  socket.once('close', close) // a response that waits behind others on its connection never hears of its end
}

const passOn: Handler = (_request, _response, next) => {
  next()
}
