import { situationFields, type SituationField } from './situation-fields'

/**
 * What a review binds of the situation, beside the answers: while it is open these cannot be changed, and an endorsement does
 * not outlive a change of them. The name, the day of the meeting and when to look again may change: what has happened must
 * never be held back. The function `app_situation` of the database names the same.
 */
const free: readonly SituationField[] = ['codeName', 'meetingDate', 'reviewDate', 'watchFor', 'watchSeen']

export const isBound = (field: SituationField): boolean => !free.includes(field)

type Situation = Readonly<Record<SituationField, { readonly revision: number }>>

/** Sum of the revisions of what a review binds of the situation: of another sum it is another situation. */
export const situationSum = (situation: Situation): number =>
  situationFields.filter(isBound).reduce((sum, field) => sum + situation[field].revision, 0)
