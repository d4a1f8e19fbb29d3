import { angolaEarly } from './angola-early'
import { angolaLate } from './angola-late'
import { kabul1998 } from './kabul-1998'
import { somalia2011 } from './somalia-2011'
import { southernSudan2000 } from './southern-sudan-2000'
import type { WorkedExample } from './types'

/** The worked examples, in the order they are shown: the contrasting pair first. */
export const workedExamples: readonly WorkedExample[] = [
  angolaEarly,
  angolaLate,
  southernSudan2000,
  kabul1998,
  somalia2011,
]

/** The example with this id, or null where there is none. */
export function findWorkedExample(id: string): WorkedExample | null {
  return workedExamples.find((workedExample) => workedExample.id === id) ?? null
}
