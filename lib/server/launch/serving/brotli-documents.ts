import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { documentFolder, documentName } from '../pages/compress-build'
import { documentPaths } from '../pages/csp-hashes'

/**
 * Prerendered documents in their smallest form. Next sends such a document in one piece; when that piece is one that
 * was compressed after the build, the compressed form is sent in its place. All headers that Next and the proxy set
 * stay, and every other answer passes untouched.
 */
export function brotliDocuments(
  buildFolder: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const compressed = readCompressed(documentFolder(buildFolder))
  const paths = documentPaths(buildFolder)
  return (request, response) => {
    const path = request.url?.split('?')[0]?.replace(/(.)\/$/, '$1') ?? ''
    const isDocument = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
    if (!isDocument || !paths.has(path) || !/\bbr\b/.test(String(request.headers['accept-encoding']))) return
    delete request.headers['accept-encoding'] // or Next would gzip it first
    replaceBody(response, (body) => compressed.get(documentName(body)))
  }
}

/** Holds the headers back until the body is known, since Next writes them just before it. */
function replaceBody(response: ServerResponse, find: (body: Buffer) => Buffer | undefined): void {
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let heldBack: unknown[] | undefined
  const letGo = () => {
    Object.assign(response, original)
    if (heldBack) Reflect.apply(original.writeHead, response, heldBack)
  }
  const hold = (...parameters: unknown[]) => {
    heldBack = parameters
    return response
  }
  const write = (...parameters: unknown[]): unknown => {
    letGo()
    return Reflect.apply(original.write, response, parameters)
  }
  const end = (...parameters: unknown[]): unknown => {
    const [body, ...rest] = parameters
    const isBody = typeof body === 'string' || body instanceof Uint8Array
    const document = isBody && (heldBack?.length ?? 0) < 2 ? find(Buffer.from(body)) : undefined
    if (document) {
      response.setHeader('content-length', document.length)
      response.setHeader('content-encoding', 'br')
    }
    letGo()
    return Reflect.apply(original.end, response, document ? [document, ...rest] : parameters)
  }
  Object.assign(response, { writeHead: hold, write, end })
}

function readCompressed(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}
