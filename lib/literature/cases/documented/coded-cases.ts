import { africa } from './africa'
import { afghanistan } from './afghanistan'
import { asia } from './asia'
import { europe } from './europe'
import { middleEast } from './middle-east'
import { several } from './several'
import type { CodedCase } from './types'

/** All documented cases, by region. */
export const codedCases: readonly CodedCase[] = [
  ...afghanistan,
  ...africa,
  ...asia,
  ...europe,
  ...middleEast,
  ...several,
]

/** The documented case with this id. Throws where there is none. */
export function getCodedCase(id: string): CodedCase {
  const found = findCodedCase(id)
  if (found === null) throw new Error(`No documented case ${id}`)
  return found
}

/** The documented case with this id, or null where there is none. */
export function findCodedCase(id: string): CodedCase | null {
  return codedCases.find((codedCase) => codedCase.id === id) ?? null
}
