import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { previousFilesFolder } from '../pages/build'
import { publicCopy } from '../pages/compress-build'
import { dropDocumentHeaders } from './fixed-headers'

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
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next()
      return
    }
    const path = request.url?.split('?')[0] ?? ''
    if (!path.startsWith(`${prefix}/`)) {
      open(request, response, next)
      return
    }
    request.url = path.slice(prefix.length)
    current?.(request, response, () =>
      previous?.(request, response, () => {
        request.url = path
        next()
      }),
    )
  }
}

const passOn: Handler = (_request, _response, next) => {
  next()
}
