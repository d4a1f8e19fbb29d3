import { toAnswer } from '@/lib/instrument/answer'
import type { Answer, Answers, Level } from '@/lib/instrument/types'
import type { AnswerValue, ItemAnswer } from './sync-types'

/**
 * What a person chose, as the scorer takes it. "Don't know", only a note, and not visited are all the absence of an
 * answer; nothing is ever read as 0. An answer without a word on how it is known counts as assumed.
 */
export function toAnswers(chosen: Readonly<Record<string, ItemAnswer>>): Answers {
  const answers: Record<string, Answer> = {}
  for (const [itemId, { value, known }] of Object.entries(chosen)) {
    if (value === null || value.kind === 'dont-know') continue
    answers[itemId] = toAnswer(chosenIn(value), known ?? 'assumed')
  }
  return answers
}

function chosenIn(value: Exclude<AnswerValue, { kind: 'dont-know' }>): Level | boolean | 'not-applicable' {
  if (value.kind === 'not-applicable') return value.kind
  return value.kind === 'level' ? value.level : value.yes
}
