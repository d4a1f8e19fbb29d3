import type { Instrument, Item } from './types'

/** The item with this id, or null where the instrument has none: for ids that come from outside. */
export function findItem(instrument: Instrument, id: string): Item | null {
  return instrument.items.find((item) => item.id === id) ?? null
}

/** The item with this id. Throws where there is none: an id written in our own content must exist. */
export function getItem(instrument: Instrument, id: string): Item {
  const item = findItem(instrument, id)
  if (item === null) throw new Error(`No item ${id} in instrument ${instrument.version}`)
  return item
}
