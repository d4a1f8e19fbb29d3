import type { CaseDraft, DraftField } from '@/lib/offline/draft'
import type { SituationField } from '@/lib/wire/sync-types'

/** A situation made field by field. */
export const mapFields = (one: (field: SituationField) => DraftField): CaseDraft['situation'] => ({
  codeName: one('codeName'),
  ask: one('ask'),
  counterpart: one('counterpart'),
  counterpartLevel: one('counterpartLevel'),
  area: one('area'),
  meetingDate: one('meetingDate'),
  talks: one('talks'),
  bringsThem: one('bringsThem'),
  keepsThem: one('keepsThem'),
  keepsUs: one('keepsUs'),
  factorRanking: one('factorRanking'),
  reviewDate: one('reviewDate'),
  watchFor: one('watchFor'),
  watchSeen: one('watchSeen'),
})
