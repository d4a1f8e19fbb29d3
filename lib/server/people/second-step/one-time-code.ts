import { createHmac } from 'node:crypto'

/** Seconds for which a code is shown. */
const PERIOD = 30

/** How many codes have been shown since 1970: the one of `now` (ms) is shown as this many. */
export const stepAt = (now: number): number => Math.floor(now / 1_000 / PERIOD)

/** The six digits that a phone with this secret shows at a step: RFC 6238, over HMAC-SHA-1 as every such program does it. */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 0xf
  const number = digest.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 1_000_000).padStart(6, '0')
}

/**
 * The step whose code this is: that of now, or of one before or after, as clocks differ and fingers are slow. null: none of
 * them. `code`: as it was typed; spaces count for nothing.
 */
export function stepOf(secret: Uint8Array, code: string, now: number): number | null {
  const typed = code.replace(/\s/g, '')
  const near = [0, -1, 1].map((away) => stepAt(now) + away)
  return near.find((step) => codeAt(secret, step) === typed) ?? null
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes as people type them into a phone (base 32, RFC 4648, without `=`). */
export function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => letters[parseInt(group.padEnd(5, '0'), 2)]).join('')
}
