import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { documentFolder, documentName } from './compress-build'

/**
 * Prerendered documents in their smallest form. Next sends such a document in one piece with a content length; when
 * that piece is one that was compressed after the build, its compressed form is sent in its place. All headers that
 * Next and the proxy set stay, and everything else passes untouched.
 */
export function brotliDocuments(
  buildFolder: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const compressed = readCompressed(documentFolder(buildFolder))
  return (request, response) => {
    const isDocument = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
    if (!isDocument || !/\bbr\b/.test(String(request.headers['accept-encoding']))) return
    delete request.headers['accept-encoding'] // or Next would gzip it first
    const end = response.end.bind(response)
    const replace = (body: unknown): Buffer | undefined => {
      if (response.headersSent || response.statusCode === 304) return undefined
      const document =
        typeof body === 'string' || body instanceof Buffer
          ? compressed.get(documentName(Buffer.from(body)))
          : undefined
      if (document === undefined) return undefined
      response.removeHeader('content-length')
      response.setHeader('content-encoding', 'br')
      response.appendHeader('vary', 'accept-encoding')
      return document
    }
    response.end = new Proxy(end, {
      apply: (target, self, parameters: unknown[]): unknown => {
        const document = replace(parameters[0])
        return Reflect.apply(target, self, document ? [document, ...parameters.slice(1)] : parameters)
      },
    })
  }
}

function readCompressed(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}
