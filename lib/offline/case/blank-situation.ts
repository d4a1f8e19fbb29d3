import type { CaseDraft, DraftField } from '@/lib/offline/draft'

const blank: DraftField = { value: '', revision: 0, madeAt: null, conflict: null }

/** What a case made before these questions existed lacks. */
const added = {
  talks: blank,
  bringsThem: blank,
  keepsThem: blank,
  keepsUs: blank,
  factorRanking: blank,
  reviewDate: blank,
  watchFor: blank,
  watchSeen: blank,
}

/** A situation of which nothing has been said. */
export const blankSituation: CaseDraft['situation'] = {
  codeName: blank,
  ask: blank,
  counterpart: blank,
  counterpartLevel: blank,
  area: blank,
  meetingDate: blank,
  ...added,
}

/** A stored situation with the questions that were added since, as not answered. */
export const withAddedFields = (situation: object): object => ({ ...added, ...situation })
