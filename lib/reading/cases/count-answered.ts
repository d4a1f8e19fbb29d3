import { findInstrument } from '@/lib/instrument/instruments'
import { isAnswered } from '@/lib/wire/is-answered'
import type { DraftAssessment } from '@/lib/offline/draft'

/** How many of the items of its version are answered; `of` null: that version is not known here. "Don't know" is a visit, not an answer. */
export function countAnswered({ instrument, answers }: DraftAssessment): {
  answered: number
  of: number | null
} {
  const answered = Object.values(answers).filter(({ value }) => isAnswered(value))
  return { answered: answered.length, of: findInstrument(instrument)?.items.length ?? null }
}
