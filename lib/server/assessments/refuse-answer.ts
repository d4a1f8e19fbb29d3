import type { Item } from '@/lib/instrument/types'
import type { AnswerValue, RefusalReason } from '@/lib/wire/sync-types'
import { findInstrument } from './find-instrument'

/** Why this value cannot be saved for this item; null when it can. */
export function refuseAnswer(
  version: string,
  itemId: string,
  value: AnswerValue | null,
): RefusalReason | null {
  const instrument = findInstrument(version)
  if (instrument === null) return 'unknown-instrument'
  const item = instrument.items.find(({ id }) => id === itemId)
  if (item === undefined) return 'unknown-item'
  return fits(item, value) ? null : 'answer-does-not-fit-item'
}

function fits(item: Item, value: AnswerValue | null): boolean {
  switch (value?.kind) {
    case undefined: // only a note
    case 'dont-know':
      return true
    case 'not-applicable':
      return item.mayNotApply
    case 'level':
    case 'yesno':
      return item.kind === value.kind
  }
}
