import type { Instrument, Item } from '@/lib/instrument/types'
import { instrument1 } from '@/lib/instrument/versions/1'
import type { Version } from './known-versions'

/** The question that version 2 asks and version 1 does not. */
export const addedItem: Item = {
  id: 'process.weather',
  kind: 'level',
  group: 'process',
  factor: 'process',
  adverse: 4,
  power: null,
  mayNotApply: false,
  source: 'judgement',
}

/** Always applies in version 2: an answer "does not apply" of version 1 is taken by no question any more. */
export const alwaysApplies = 'law.coverage'

const instrument2: Instrument = {
  version: '2',
  items: [
    addedItem,
    ...instrument1.items.map((item) => (item.id === alwaysApplies ? { ...item, mayNotApply: false } : item)),
  ],
}

/** Stands in for lib/instrument/versions where a second version is tried. */
export const instruments: Readonly<Record<Version, Instrument>> = { '1': instrument1, '2': instrument2 }
