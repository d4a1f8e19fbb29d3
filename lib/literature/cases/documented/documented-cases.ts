import { africa } from './africa'
import { afghanistan } from './afghanistan'
import { americas } from './americas'
import { asia } from './asia'
import { europe } from './europe'
import { hornOfAfrica } from './horn-of-africa'
import { middleEast } from './middle-east'
import { several } from './several'
import { sudan } from './sudan'
import type { DocumentedCase } from './types'
import { yemen } from './yemen'

/** All documented cases, by region. */
export const documentedCases: readonly DocumentedCase[] = [
  ...afghanistan,
  ...africa,
  ...hornOfAfrica,
  ...sudan,
  ...americas,
  ...asia,
  ...europe,
  ...middleEast,
  ...yemen,
  ...several,
]

/** The documented case with this id. Throws where there is none. */
export function getDocumentedCase(id: string): DocumentedCase {
  const found = findDocumentedCase(id)
  if (found === null) throw new Error(`No documented case ${id}`)
  return found
}

/** The documented case with this id, or null where there is none. */
export function findDocumentedCase(id: string): DocumentedCase | null {
  return documentedCases.find((documentedCase) => documentedCase.id === id) ?? null
}
