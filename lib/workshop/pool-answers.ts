import { anchorKey, valueOfKey } from '@/lib/instrument/answer'
import type { Answer, Answers } from '@/lib/instrument/types'

/** What one phone said, in the order of the rounds. */
export type PhoneAnswer = {
  readonly phone: string
  readonly question: string
  readonly round: number
  readonly level: number | null
}

/**
 * One set of answers per phone, as the scorer pools them: of each question the last round, nothing for "I don't know", and
 * with each what the case itself says beyond doubt (`given`). All of it counts as reported: a room has read a text, and seen
 * nothing. The sets come without any name of a phone.
 */
export function poolAnswers(
  said: readonly PhoneAnswer[],
  isYesNo: (question: string) => boolean,
  given: Answers,
): readonly Answers[] {
  const byPhone = new Map<string, Map<string, PhoneAnswer>>()
  for (const answer of said) {
    const own = byPhone.get(answer.phone) ?? new Map<string, PhoneAnswer>()
    const before = own.get(answer.question)
    if (before === undefined || before.round < answer.round) own.set(answer.question, answer)
    byPhone.set(answer.phone, own)
  }
  return [...byPhone.values()].map((own) => ({
    ...Object.fromEntries(
      [...own.values()].flatMap(({ question, level }): [string, Answer][] => {
        if (level === null) return []
        const value = valueOfKey(isYesNo(question) ? anchorKey(level === 4) : anchorKey(level))
        return value === null ? [] : [[question, { level: value, known: 'reported' }]]
      }),
    ),
    ...given,
  }))
}
