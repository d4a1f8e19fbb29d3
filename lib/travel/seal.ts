import { fail, ok, type Result } from '@/lib/shared/result'
import { headerLine, iterations, mostContentBytes, readFile, type FileProblem } from './file-header'
import { packed, unpacked } from './gzip'
import { normalPassphrase } from './passphrase'

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes by which AES-GCM makes what it seals longer. */
const tagBytes = 16

/**
 * Seals content with a passphrase: gzip, then AES-256-GCM with a key from PBKDF2-HMAC-SHA-256, all of WebCrypto. Salt and
 * initial value are new each time. The first line, which is readable, is sealed along.
 */
export async function seal(content: string, passphrase: string): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = await packed(new TextEncoder().encode(content))
  const line = headerLine({ salt: toBase64(salt), iv: toBase64(iv), bytes: plain.length + tagBytes })
  const key = await keyFrom(passphrase, salt, iterations)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, plain)
  return new Uint8Array(await new Blob([line, sealed]).arrayBuffer())
}

/**
 * Opens what `seal` made. `wrong-passphrase`: that, or the file was changed on its way; nobody can tell which. Rejects only
 * where the browser has no WebCrypto.
 */
export async function unseal(
  file: Bytes,
  passphrase: string,
): Promise<Result<string, FileProblem | 'wrong-passphrase'>> {
  const read = readFile(file)
  if (!read.ok) return read
  const { header, line, sealed } = read.value
  const key = await keyFrom(passphrase, fromBase64(header.salt), header.iterations)
  const opening = { name: 'AES-GCM', iv: fromBase64(header.iv), additionalData: line }
  const plain = await crypto.subtle.decrypt(opening, key, sealed).catch(() => null)
  if (plain === null) return fail('wrong-passphrase')
  const content = await unpacked(new Uint8Array(plain), mostContentBytes)
  if (!content.ok) return content
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(content.value))
  } catch {
    return fail('damaged')
  }
}

async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(normalPassphrase(passphrase))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  const cipher = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(derivation, base, cipher, false, ['encrypt', 'decrypt'])
}

const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes))

const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
