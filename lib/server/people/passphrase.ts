import { hash, verify } from '@node-rs/argon2'
import { isCommon } from './common-passphrases'

/** OWASP's middle choice for argon2id: 19 MiB (memory is in KiB), two passes. Runs outside of the event loop. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Keyboards write the same letters in several ways. */
const normal = (text: string): string => text.normalize('NFKC')

const SHORTEST = 15

export type PassphraseProblem = 'short' | 'common'

/** Length in letters, and not among those that everybody tries first; no other rules (NIST SP 800-63B-4, 3.1.1). null: it will do. */
export function passphraseProblem(text: string): PassphraseProblem | null {
  if (Array.from(normal(text)).length < SHORTEST) return 'short'
  return isCommon(normal(text)) ? 'common' : null
}

export const hashPassphrase = (text: string): Promise<string> => hash(normal(text), cost)

let decoy: Promise<string> | undefined

/** null: nobody has one. Then the same work is done on the hash of nobody's, so that time tells nothing. */
export async function isPassphrase(stored: string | null, text: string): Promise<boolean> {
  decoy ??= hash('nobody', cost)
  const isRight = await verify(stored ?? (await decoy), normal(text))
  return isRight && stored !== null
}
