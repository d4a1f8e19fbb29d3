import { baseWorks } from './base-works'
import type { Work } from './types'
import { worksCitedInAdvice } from './works-cited-in-advice'
import { worksCitedInC18 } from './works-cited-in-c18'
import { worksCitedInC20 } from './works-cited-in-c20'
import { worksCitedInCases } from './works-cited-in-cases'
import { worksCitedInDocumentedCases } from './works-cited-in-documented-cases'
import { worksCitedInLaterAfricanCases } from './works-cited-in-later-african-cases'
import { worksCitedInLaterCasesElsewhere } from './works-cited-in-later-cases-elsewhere'
import { worksCitedInO25 } from './works-cited-in-o25'
import { worksOfMeasures } from './works-of-measures'

/** Every work that anything in the project may cite. A citation of anything else does not resolve, and a test fails. */
export const works: readonly Work[] = [
  ...baseWorks,
  ...worksCitedInC18,
  ...worksCitedInC20,
  ...worksCitedInO25,
  ...worksCitedInCases,
  ...worksCitedInAdvice,
  ...worksCitedInDocumentedCases,
  ...worksCitedInLaterAfricanCases,
  ...worksCitedInLaterCasesElsewhere,
  ...worksOfMeasures,
]

const worksByKey: ReadonlyMap<string, Work> = new Map(works.map((work) => [work.key, work]))

/** The work with this key as a citation writes it, or null where there is none. */
export function findWork(key: string): Work | null {
  return worksByKey.get(key) ?? null
}

/** The work with this key. Throws where there is none: a key written in our own content must exist. */
export function getWork(key: string): Work {
  const work = findWork(key)
  if (work === null) throw new Error(`No work ${key}`)
  return work
}
