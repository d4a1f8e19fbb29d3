import { createHash, randomBytes } from 'node:crypto'
import { toBase32 } from './one-time-code'

const COUNT = 10
/** 80 bits: nobody guesses one, so a plain hash of it may be kept. */
const BYTES = 10

/** New codes for whoever has lost the phone, in groups of four letters. Each opens once. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: COUNT }, () => (toBase32(randomBytes(BYTES)).match(/.{4}/g) ?? []).join('-'))

/** What is kept of a code. Small letters, spaces and lines between groups count for nothing. */
export const hashRecoveryCode = (code: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    createHash('sha256')
      .update(code.toUpperCase().replace(/[^A-Z2-7]/g, ''))
      .digest(),
  )
