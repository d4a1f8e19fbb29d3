import { findInstrument } from '@/lib/instrument/instruments'
import type { DraftAssessment } from '@/lib/offline/draft'
import { carriesOver } from '@/lib/wire/carry-over'

type Assessment = Pick<DraftAssessment, 'instrument' | 'answers'>

/** What a re-assessment with newer questions did with the answers it started from. Ids of items. */
export type Move = {
  /** Answered or noted before, and not taken over: no longer asked, or no longer with that answer. */
  readonly dropped: readonly string[]
  /** Asked now and not before. */
  readonly added: readonly string[]
}

/** The move from one assessment to the next. Both lists are empty where a version is not known here. */
export function moveBetween(from: Assessment, to: Pick<Assessment, 'instrument'>): Move {
  const [before, after] = [findInstrument(from.instrument), findInstrument(to.instrument)]
  if (before === null || after === null) return { dropped: [], added: [] }
  const known = new Set(before.items.map(({ id }) => id))
  return {
    dropped: Object.entries(from.answers).flatMap(([itemId, { value, note }]) =>
      (value === null && note === '') || carriesOver(after, itemId, value) ? [] : [itemId],
    ),
    added: after.items.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  }
}
