import { codeAt, stepAt } from '@/lib/server/people/second-step/one-time-code'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A phone into which these letters were typed: gives the code that it shows now, or so many half minutes from now. */
export function phoneWith(secret: string): (away?: number) => string {
  const bits = Array.from(secret, (letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2))
  return (away = 0) => codeAt(bytes, stepAt(Date.now()) + away)
}
