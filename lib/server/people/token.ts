import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits. The browser has the token, the database its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

export const hashToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())

/** Whether this is the key in the link that the start printed. Without one, as in a build, no key is right. */
export function isStartKey(key: string): boolean {
  const right = process.env.COUNTERWEIGHT_START_KEY ?? ''
  return isToken(right) && timingSafeEqual(hashToken(key), hashToken(right))
}
