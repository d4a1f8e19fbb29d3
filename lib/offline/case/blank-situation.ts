import type { CaseDraft } from '@/lib/offline/draft'
import { mapFields } from '@/lib/wire/situation-fields'
import { blankField } from './field-slot'

/** A situation of which nothing has been said. */
export const blankSituation: CaseDraft['situation'] = mapFields(() => blankField)

/** What every stored case has, also one made before the other parts of the situation could be said. */
const always = ['codeName', 'ask', 'counterpart', 'counterpartLevel', 'area', 'meetingDate'] as const

/** A stored situation with the questions that were added since, as not answered. */
export const withAddedFields = (situation: object): object =>
  always.every((field) => field in situation) ? { ...blankSituation, ...situation } : situation
