import { codeAt, stepAt } from '@/lib/server/people/second-step/one-time-code'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What these letters stand for. */
export function phoneBytes(secret: string): Uint8Array {
  const bits = Array.from(secret, (letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2))
}

/** A phone into which these letters were typed: gives the code that it shows now, or so many half minutes from now. */
export const phoneWith =
  (secret: string): ((away?: number) => string) =>
  (away = 0) =>
    codeAt(phoneBytes(secret), stepAt(Date.now()) + away)
