import { currentInstrument } from './current-instrument'
import type { Instrument, Item } from './types'

const itemsById = (instrument: Instrument): ReadonlyMap<string, Item> =>
  new Map(instrument.items.map((item) => [item.id, item]))

const current = itemsById(currentInstrument)

/** The item with this id, or null where the current instrument has none: for ids that come from outside. */
export function findItem(id: string): Item | null {
  return current.get(id) ?? null
}

/** The item with this id. Throws where there is none: an id written in our own content must exist. */
export function getItem(id: string): Item {
  const item = findItem(id)
  if (item === null) throw new Error(`No item ${id} in instrument ${currentInstrument.version}`)
  return item
}
