import type { Instrument } from '@/lib/instrument/types'
import { alternativesItems } from './alternatives'
import { counterpartItems } from './counterpart'
import { fairnessItems } from './fairness'
import { interestsItems } from './interests'
import { lawItems } from './law'
import { processItems } from './process'

/** Version 1, in the order of the matrix file. Frozen: a hash test fails when it changes (see the room's README). */
export const instrument1: Instrument = {
  version: '1',
  items: [
    ...processItems,
    ...fairnessItems,
    ...lawItems,
    ...interestsItems,
    ...alternativesItems,
    ...counterpartItems,
  ],
}
