import { currentInstrument } from '@/lib/instrument/current-instrument'
import { isAnswered } from '@/lib/wire/is-answered'
import type { DraftAssessment } from '@/lib/offline/draft'

/** How many of the items are answered. "Don't know" is a visit, not an answer. */
export function countAnswered(assessment: DraftAssessment | undefined): { answered: number; of: number } {
  const answered = Object.values(assessment?.answers ?? {}).filter(({ value }) => isAnswered(value))
  return { answered: answered.length, of: currentInstrument.items.length }
}
