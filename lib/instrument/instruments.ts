import { currentVersion, isVersion } from '@/lib/instrument/known-versions'
import { instruments } from '@/lib/instrument/versions'
import type { Instrument, Item } from './types'

/** The version new assessments are made with. Older versions stay beside it, for what was begun with them. */
export const currentInstrument = instruments[currentVersion]

/** The instrument of this version, or null where this program does not have it: for versions that come from outside. */
export const findInstrument = (version: string): Instrument | null =>
  isVersion(version) ? instruments[version] : null

/** The instrument of this version. Throws where there is none: ask `findInstrument` at the door. */
export function getInstrument(version: string): Instrument {
  const instrument = findInstrument(version)
  if (instrument === null) throw new Error(`No version ${version} of the instrument`)
  return instrument
}

const kinds: ReadonlyMap<string, Item['kind']> = new Map(
  Object.values(instruments).flatMap(({ items }) => items.map(({ id, kind }) => [id, kind] as const)),
)

/** Whether an item is answered with yes or no, in every version that asks it: an id keeps its kind. False for an unknown id. */
export const isYesNo = (id: string): boolean => kinds.get(id) === 'yesno'
