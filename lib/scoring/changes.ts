import type { Answer } from '@/lib/instrument/types'
import type { Model } from '@/lib/levers/types'
import type { AnswerChange, ComparedSituation, RankingChange } from './comparison'
import { weightsId } from './information'

const answerTo = ({ answers }: ComparedSituation, item: string): Answer | null =>
  Object.hasOwn(answers, item) ? (answers[item] ?? null) : null

function isSame(left: Answer | null, right: Answer | null): boolean {
  if (left === null || right === null) return left === right
  if ('notApplicable' in left || 'notApplicable' in right)
    return 'notApplicable' in left && 'notApplicable' in right
  return left.level === right.level && left.known === right.known
}

/**
 * The answers that differ, in model order; an answer known in another way is another answer. What is not an item of the
 * model is not looked at.
 */
export const changedAnswers = (
  { items }: Pick<Model, 'items'>,
  before: ComparedSituation,
  after: ComparedSituation,
): AnswerChange[] =>
  items
    .map(({ id }) => ({ item: id, from: answerTo(before, id), to: answerTo(after, id) }))
    .filter(({ from, to }) => !isSame(from, to))

/** How the ranking of the factors differs; null: it does not. */
export function changedRanking(before: ComparedSituation, after: ComparedSituation): RankingChange | null {
  const from = before.factorRanking ?? null
  const to = after.factorRanking ?? null
  return from?.join() === to?.join() ? null : { from, to }
}

/** The same situation with one answer, or the ranking for `weights`, as it is in the other. */
export function withOneFrom(
  own: ComparedSituation,
  other: ComparedSituation,
  item: string,
): ComparedSituation {
  if (item === weightsId) {
    const { factorRanking: replaced, ...rest } = own
    return other.factorRanking === undefined ? rest : { ...rest, factorRanking: other.factorRanking }
  }
  const { [item]: replaced, ...answers } = own.answers
  const answer = answerTo(other, item)
  return { ...own, answers: answer === null ? answers : { ...answers, [item]: answer } }
}
