import { fail, ok, type Result } from '@/lib/shared/result'
import { findDuplicateKey } from './find-duplicate-key'

const byteOrderMark = '\uFEFF'

/** Where JSON.parse stopped, as far as the engine says. */
function placeOf(error: unknown, text: string): string {
  const found = error instanceof Error ? /position (\d+)/.exec(error.message) : null
  if (found?.[1] === undefined) return ''
  const before = text.slice(0, Number(found[1])).split('\n')
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`
}

/** Reads bytes as one JSON value. The problem is one line without a stack trace. */
export function readJson(bytes: Uint8Array): Result<unknown, string> {
  if (bytes.length === 0) return fail('is empty')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return fail('is not UTF-8 text')
  }
  if (text.startsWith(byteOrderMark)) return fail('begins with a byte order mark, save it without one')
  if (text.trim() === '') return fail('is empty')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return fail(`is not JSON${placeOf(error, text)}`)
  }
  const twice = findDuplicateKey(text)
  return twice === null ? ok(value) : fail(`has the key ${JSON.stringify(twice.slice(0, 60))} twice`)
}
