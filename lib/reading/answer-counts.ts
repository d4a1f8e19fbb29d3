import type { Answer, Answers, FactorId, Item } from '@/lib/instrument/types'

/** How one question stands: how its answer is known, not answered, or left out as not applying. */
export type AnswerKind = 'observed' | 'reported' | 'assumed' | 'open' | 'not-applicable'

/** How one question stands, from its answer; `open` without one. */
export function answerKind(answer: Answer | undefined): AnswerKind {
  if (!answer) return 'open'
  return 'notApplicable' in answer ? 'not-applicable' : answer.known
}

export type PageCount = {
  /** null: the counterpart page. */
  readonly group: FactorId | null
  readonly items: readonly string[]
  readonly squares: readonly AnswerKind[]
}

export type AnswerCounts = {
  readonly pages: readonly PageCount[]
  readonly of: Readonly<Record<AnswerKind, number>>
  readonly answered: number
  /** Questions that apply: all but those marked as not applying. */
  readonly asked: number
}

/** What a reading rests on: each question's state, by page in the order of the walk, and the sums. */
export function countAnswers(items: readonly Pick<Item, 'id' | 'group'>[], answers: Answers): AnswerCounts {
  const groups = [...new Set(items.map(({ group }) => group))]
  const pages = groups.map((group) => {
    const ids = items.filter((item) => item.group === group).map(({ id }) => id)
    return { group, items: ids, squares: ids.map((id) => answerKind(answers[id])) }
  })
  const all = pages.flatMap(({ squares }) => squares)
  const count = (kind: AnswerKind) => all.filter((square) => square === kind).length
  const of = {
    observed: count('observed'),
    reported: count('reported'),
    assumed: count('assumed'),
    open: count('open'),
    'not-applicable': count('not-applicable'),
  }
  const answered = of.observed + of.reported + of.assumed
  return { pages, of, answered, asked: answered + of.open }
}
