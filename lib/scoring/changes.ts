import type { Answer } from '@/lib/instrument/types'
import type { Model } from '@/lib/levers/types'
import type {
  AnswerChange,
  ClearanceChange,
  ComparedSituation,
  MarkChange,
  RankingChange,
} from './comparison'
import { analogiesId, clearancesId, weightsId } from './beside-ids'

/** The part of a situation that each cause beside the answers is. */
const parts = {
  [weightsId]: 'factorRanking',
  [analogiesId]: 'analogies',
  [clearancesId]: 'clearances',
} as const

const isPart = (item: string): item is keyof typeof parts => Object.hasOwn(parts, item)

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

const markOf = ({ analogies = {} }: ComparedSituation, caseId: string): MarkChange['from'] =>
  Object.hasOwn(analogies, caseId) ? (analogies[caseId] ?? null) : null

/** The documented cases of which another thing is said, in the order of the record. One that it does not have is not looked at. */
export const changedMarks = (
  { record }: Pick<Model, 'record'>,
  before: ComparedSituation,
  after: ComparedSituation,
): MarkChange[] =>
  (record?.cases ?? [])
    .map(({ id }) => ({ caseId: id, from: markOf(before, id), to: markOf(after, id) }))
    .filter(({ from, to }) => from !== to)

/** The stops whose clearance was recorded or taken back, in model order. */
export const changedClearances = (
  { stops }: Pick<Model, 'stops'>,
  before: ComparedSituation,
  after: ComparedSituation,
): ClearanceChange[] =>
  stops
    .map(({ id }) => ({ stop: id, cleared: after.clearances?.includes(id) ?? false }))
    .filter(({ stop, cleared }) => cleared !== (before.clearances?.includes(stop) ?? false))

/** The same situation with one answer, or one part beside the answers, as it is in the other. */
export function withOneFrom(
  own: ComparedSituation,
  other: ComparedSituation,
  item: string,
): ComparedSituation {
  if (isPart(item)) {
    const { [parts[item]]: replaced, ...rest } = own
    const value = other[parts[item]]
    return value === undefined ? rest : { ...rest, [parts[item]]: value }
  }
  const { [item]: replaced, ...answers } = own.answers
  const answer = answerTo(other, item)
  return { ...own, answers: answer === null ? answers : { ...answers, [item]: answer } }
}
