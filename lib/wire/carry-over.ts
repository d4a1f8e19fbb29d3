import { findItem } from '@/lib/instrument/items-by-id'
import type { Instrument, Item } from '@/lib/instrument/types'
import type { AnswerValue } from './sync-types'

/** Whether an item offers this value. A note alone, and "don't know", go with every item. */
export function fitsItem(item: Item, value: AnswerValue | null): boolean {
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

/** Whether an answer can be taken into an assessment of this version: it asks the item, and offers the value. */
export function carriesOver(instrument: Instrument, itemId: string, value: AnswerValue | null): boolean {
  const item = findItem(instrument, itemId)
  return item !== null && fitsItem(item, value)
}
