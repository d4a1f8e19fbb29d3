import { ok } from '@/lib/shared/result'
import type { Made } from './change-draft'
import { editSituationField } from './edit-answer'
import type { Edit } from './edit-problem'

/** Takes back the day to look again by, where it has come. `today`: on the clock of this device, such as 2026-12-03. */
export const takeBackDate =
  (made: Made, today: string): Edit =>
  (state) => {
    const date = state.draft?.situation.reviewDate.value ?? ''
    const hasCome = date !== '' && date <= today
    return hasCome ? editSituationField({ ...made, field: 'reviewDate', value: '' })(state) : ok(state)
  }
