import { fail, ok, type Result } from '@/lib/shared/result'
import type { Problem } from './problem'

/** Reads a JSON body of at most `limit` bytes; stops reading at the limit, whatever the length header says. */
export async function readJson(request: Request, limit: number): Promise<Result<unknown, Problem>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return fail('not-json')
  if (Number(request.headers.get('content-length')) > limit) return fail('too-large')
  const bytes = await readBytes(request, limit)
  if (!bytes.ok) return bytes
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)))
  } catch {
    return fail('bad-request') // not UTF-8, or not JSON
  }
}

async function readBytes(request: Request, limit: number): Promise<Result<Uint8Array, Problem>> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of chunks(request)) {
      size += part.byteLength
      if (size > limit) return fail('too-large')
      parts.push(part)
    }
  } catch {
    return fail('bad-request') // the connection broke off
  }
  return ok(Buffer.concat(parts))
}

async function* chunks(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body === null) return
  const reader = request.body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
