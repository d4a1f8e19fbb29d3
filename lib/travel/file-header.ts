import * as z from 'zod/mini'
import { fail, ok, type Result } from '@/lib/shared/result'

/** Version of the file as a whole, of its envelope and of what is in it. It goes up when an older copy could misread it. */
const formatVersion = 1

/** Most bytes of a file. The largest case that can be written by hand is far below. */
export const mostFileBytes = 5_000_000

/** Most bytes of what is in it. A file that unpacks to more is refused while it is unpacked. */
export const mostContentBytes = 20_000_000

/** Most bytes of the first line. */
const mostHeaderBytes = 1000

/** Rounds of PBKDF2-HMAC-SHA-256. Source: OWASP Password Storage Cheat Sheet, 600,000 or more. */
export const iterations = 600_000

/** More rounds than this would hold up an old phone for minutes: a file that asks for them was not made here. */
const mostIterations = 5_000_000

const Bytes = (length: number) =>
  z.string().check(
    z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
    z.refine((text) => lengthOf(text) === length),
  )

/** Bytes that a text in base 64 stands for. */
const lengthOf = (text: string): number => (text.length * 3) / 4 - (/=*$/.exec(text)?.[0].length ?? 0)

const Mark = z.object({ format: z.literal('counterweight-case'), version: z.int() })

const Header = z.strictObject({
  format: z.literal('counterweight-case'),
  version: z.literal(formatVersion),
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  iterations: z.int().check(z.minimum(iterations), z.maximum(mostIterations)),
  salt: Bytes(16),
  cipher: z.literal('AES-256-GCM'),
  iv: Bytes(12),
  /** Of the sealed content that follows: a file that was cut is known by it before a passphrase is asked for. */
  bytes: z.int().check(z.minimum(16), z.maximum(mostFileBytes)),
})
export type Header = z.infer<typeof Header>

/**
 * What is wrong with a file before any passphrase. `not-ours`: no case file. `newer`: of a newer Counterweight. `cut`: its
 * end is missing. `damaged`: it was changed, or something follows its end.
 */
export type FileProblem = 'too-large' | 'not-ours' | 'newer' | 'cut' | 'damaged'

/** The first line as it is written, line feed included: it is sealed along, so that a change of it is found. */
export const headerLine = (parts: Pick<Header, 'salt' | 'iv' | 'bytes'>): Uint8Array<ArrayBuffer> => {
  const { salt, iv, bytes } = parts
  const header: Header = {
    ...{ format: 'counterweight-case', version: formatVersion },
    ...{ kdf: 'PBKDF2-HMAC-SHA-256', iterations, salt, cipher: 'AES-256-GCM', iv, bytes },
  }
  return new TextEncoder().encode(`${JSON.stringify(header)}\n`)
}

export type SealedFile = {
  readonly header: Header
  readonly line: Uint8Array<ArrayBuffer>
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** Takes a file apart. Needs no passphrase, and says nothing of the case: nothing of it is in the first line. */
export function readFile(file: Uint8Array<ArrayBuffer>): Result<SealedFile, FileProblem> {
  if (file.length > mostFileBytes) return fail('too-large')
  const end = file.subarray(0, mostHeaderBytes).indexOf('\n'.charCodeAt(0))
  const line = file.subarray(0, end + 1)
  const first = parse(line)
  const mark = Mark.safeParse(first)
  if (!mark.success) return fail(isBeginning(file) ? 'cut' : 'not-ours')
  if (mark.data.version > formatVersion) return fail('newer')
  const header = Header.safeParse(first)
  if (!header.success) return fail('damaged')
  const sealed = file.subarray(end + 1)
  if (sealed.length < header.data.bytes) return fail('cut')
  if (sealed.length > header.data.bytes) return fail('damaged')
  return ok({ header: header.data, line, sealed })
}

const beginning = new TextEncoder().encode('{"format":"counterweight-case"')

/** Whether all there is of a file is the beginning of a first line. */
const isBeginning = (file: Uint8Array): boolean =>
  file.length > 0 &&
  file.length < mostHeaderBytes &&
  !file.includes('\n'.charCodeAt(0)) &&
  beginning.every((byte, place) => place >= file.length || file[place] === byte)

function parse(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    return undefined
  }
}
