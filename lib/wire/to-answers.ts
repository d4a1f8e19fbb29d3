import type { Answer, Answers } from '@/lib/instrument/types'
import type { ItemAnswer } from './sync-types'

/**
 * What a person chose, as the scorer takes it. "Don't know", only a note, and not visited are all the absence of an
 * answer; nothing is ever read as 0. An answer without a word on how it is known counts as assumed.
 */
export function toAnswers(chosen: Readonly<Record<string, ItemAnswer>>): Answers {
  const answers: Record<string, Answer> = {}
  for (const [itemId, { value, known }] of Object.entries(chosen)) {
    if (value === null || value.kind === 'dont-know') continue
    answers[itemId] =
      value.kind === 'not-applicable'
        ? { notApplicable: true }
        : { level: value.kind === 'level' ? value.level : value.yes, known: known ?? 'assumed' }
  }
  return answers
}
