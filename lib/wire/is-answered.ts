import type { AnswerValue } from './sync-types'

/** Whether something was said about an item. "Don't know" is a visit, not an answer; "does not apply" is one. */
export const isAnswered = (value: AnswerValue | null | undefined): boolean =>
  value != null && value.kind !== 'dont-know'
