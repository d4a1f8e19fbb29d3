import { africa } from './africa'
import { afghanistan } from './afghanistan'
import { asia } from './asia'
import { europe } from './europe'
import { middleEast } from './middle-east'
import { several } from './several'
import type { Precedent } from './types'

/** All documented cases, by region. */
export const precedents: readonly Precedent[] = [
  ...afghanistan,
  ...africa,
  ...asia,
  ...europe,
  ...middleEast,
  ...several,
]

/** The documented case with this id, or null where there is none. */
export function findPrecedent(id: string): Precedent | null {
  return precedents.find((precedent) => precedent.id === id) ?? null
}
