import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** The key of this installation, which no database and no backup holds. null: it has none. */
function installationKey(): Buffer | null {
  const key = Buffer.from(process.env.COUNTERWEIGHT_KEY ?? '', 'base64url')
  return key.length === 32 ? key : null
}

/** The secret of a phone as it is stored: only this installation opens it, and only as this person's. null: it has no key. */
export function sealSecret(personId: string, secret: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const key = installationKey()
  if (key === null) return null
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(personId))
  return new Uint8Array(Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]))
}

/** null: it was sealed under another key or for somebody else, or this installation has no key. */
export function openSecret(personId: string, sealed: Uint8Array): Uint8Array | null {
  const key = installationKey()
  if (key === null || sealed.length <= NONCE_BYTES + TAG_BYTES) return null
  const cipher = createDecipheriv(algorithm, key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(personId))
    .setAuthTag(sealed.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()])
  } catch {
    return null
  }
}
