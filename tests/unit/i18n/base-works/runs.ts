import { createHash } from 'node:crypto'

/** How many words in a row, taken over from a work, would be its sentence and no longer only its fact. */
export const runLength = 7

/** Bytes kept of the hash of each run. Five: over all our runs, the chance of a false alarm is about one in a thousand. */
export const hashBytes = 5

/**
 * The words of a text in small letters, as a reader would compare them: hyphens at the end of a line are taken out, what
 * stands in curly braces or tags is no word, and neither is any other sign.
 */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[-\u00ad]\s*\n\s*/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Every seven words in a row, joined by single spaces; none where the text is shorter. */
export function runsIn(text: string): readonly string[] {
  const words = wordsIn(text)
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(' '))
}

/** The first bytes of SHA-256 of a run, in hexadecimal. */
export const hashOf = (run: string): string =>
  createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, 2 * hashBytes)
