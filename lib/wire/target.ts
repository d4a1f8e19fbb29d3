import type { SituationField } from './situation-fields'

/** What the one thing is called that a change of an answer is about. */
export const answerTarget = (assessmentId: string, itemId: string): string =>
  `answer ${assessmentId} ${itemId}`

/** The same of a part of the situation. */
export const fieldTarget = (field: SituationField): string => `situation ${field}`
