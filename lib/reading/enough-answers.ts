import type { Answers } from '@/lib/instrument/types'

/** Below this many answers no share is shown at all. Source: scoring 7. */
const fewestForShares = 8

/** How many questions were given an answer. "Does not apply" is none: it takes the question out. */
export const countGiven = (answers: Answers): number =>
  Object.values(answers).filter((answer) => !('notApplicable' in answer)).length

/** Whether shares of levers may be shown, and what moves them: on every page the same. */
export const enoughForShares = (answers: Answers): boolean => countGiven(answers) >= fewestForShares
