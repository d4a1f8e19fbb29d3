import { submit } from './edit-case'
import type { Made } from './change-draft'
import type { Edit } from './edit-problem'
import { takeBackDate } from './take-back-date'

type Submission = {
  readonly assessmentId: string
  /** BCP 47 tag of the words that are frozen. */
  readonly language: string
  /** The day on the clock of this device, such as 2026-12-03. */
  readonly today: string
  /** Id for taking back the day to look again by, should it have come. */
  readonly dateChangeId: string
}

/**
 * Submits, and takes back a day to look again by that came while the assessment was open: this is that look. It is an
 * ordinary edit, so that a device that set another day meanwhile is asked.
 */
export const submitAs =
  (made: Made, { assessmentId, language, today, dateChangeId }: Submission): Edit =>
  (state) => {
    const submitted = submit(made, assessmentId, language)(state)
    return submitted.ok
      ? takeBackDate({ ...made, changeId: dateChangeId }, today)(submitted.value)
      : submitted
  }
