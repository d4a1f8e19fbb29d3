import { levelOf } from '@/lib/instrument/answer'
import type { Answers } from '@/lib/instrument/types'
import type { AnswerCondition } from './types'

/**
 * Whether words that depend on an answer may be shown. True only where the item is answered with a level, 0 to 4,
 * within the bound; yes counts as 4, no as 0. Unknown and not applicable: false, so that nothing is invented.
 */
export function holds(when: AnswerCondition, answers: Answers): boolean {
  const level = levelOf(answers[when.item])
  if (level === null) return false
  return 'atLeast' in when ? level >= when.atLeast : level <= when.atMost
}
