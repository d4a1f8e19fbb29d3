import { fail, ok, type Result } from '@/lib/shared/result'

type Bytes = Uint8Array<ArrayBuffer>

/** Packs bytes with what browsers and Node bring. */
export async function packed(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Unpacks bytes, and stops as soon as there are more than `most`. */
export async function unpacked(bytes: Bytes, most: number): Promise<Result<Bytes, 'too-large' | 'damaged'>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Bytes[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > most) {
        await reader.cancel()
        return fail('too-large')
      }
      parts.push(value)
    }
  } catch {
    return fail('damaged')
  }
  return ok(new Uint8Array(await new Blob(parts).arrayBuffer()))
}
