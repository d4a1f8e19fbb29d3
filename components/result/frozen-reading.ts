import type { Answers } from '@/lib/instrument/types'
import type { FrozenWords } from './item-words'
import type { Reading } from './reading'

export type FrozenReading = {
  readonly answers: Answers
  readonly reading: Reading
  readonly words: FrozenWords
}

/** The reading kept at submission; null when there is none yet, or this version cannot read it. */
export function frozenReading(snapshot: unknown): FrozenReading | null {
  return snapshot === null ? null : null
}
