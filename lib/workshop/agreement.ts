import { expectedByGuessing, vanDerEijkAgreement, type GuessingReference } from './van-der-eijk-agreement'

/** How far people agree about one item, beside what guessing gives. */
export type Agreement = {
  /** Van der Eijk's A, -1 = two camps at the ends to 1 = all the same. */
  readonly value: number
  /** How many gave a level. */
  readonly raters: number
  readonly guessing: GuessingReference
  /** `more`: above what 95 % of guesses reach; `less`: below the mean of guesses. */
  readonly than: 'more' | 'about' | 'less'
}

/** Differences below this are rounding. */
const tolerance = 1e-9

/** Agreement from how often each place of the scale was chosen; null: fewer than two chose one. Source: scoring.md 2.14. */
export function agreementOf(frequencies: readonly number[]): Agreement | null {
  const raters = frequencies.reduce((sum, count) => sum + count, 0)
  const value = vanDerEijkAgreement(frequencies)
  if (value === null || raters < 2) return null
  const guessing = expectedByGuessing(raters, frequencies.length)
  const isMore = value > guessing.upper + tolerance
  const isLess = value < guessing.mean - tolerance
  return { value, raters, guessing, than: isMore ? 'more' : isLess ? 'less' : 'about' }
}
