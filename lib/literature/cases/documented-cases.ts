import { angolaEarly } from './angola-early'
import { angolaLate } from './angola-late'
import { kabul1998 } from './kabul-1998'
import { somalia2011 } from './somalia-2011'
import { southernSudan2000 } from './southern-sudan-2000'
import type { DocumentedCase } from './types'

/** The worked examples, in the order they are shown: the contrasting pair first. */
export const documentedCases: readonly DocumentedCase[] = [
  angolaEarly,
  angolaLate,
  southernSudan2000,
  kabul1998,
  somalia2011,
]

/** The example with this id, or null where there is none. */
export function findDocumentedCase(id: string): DocumentedCase | null {
  return documentedCases.find((documentedCase) => documentedCase.id === id) ?? null
}
