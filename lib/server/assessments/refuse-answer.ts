import { findInstrument } from '@/lib/instrument/instruments'
import { findItem } from '@/lib/instrument/items-by-id'
import { fitsItem } from '@/lib/wire/carry-over'
import type { AnswerValue, RefusalReason } from '@/lib/wire/sync-types'

/** Why this value cannot be saved for this item; null when it can. */
export function refuseAnswer(
  version: string,
  itemId: string,
  value: AnswerValue | null,
): RefusalReason | null {
  const instrument = findInstrument(version)
  if (instrument === null) return 'unknown-instrument'
  const item = findItem(instrument, itemId)
  if (item === null) return 'unknown-item'
  return fitsItem(item, value) ? null : 'answer-does-not-fit-item'
}
