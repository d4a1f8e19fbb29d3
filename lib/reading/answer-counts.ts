import type { SquareKind } from '@/components/charts/source-squares'
import type { Answer, Answers, FactorId } from '@/lib/instrument/types'
import type { ModelItem } from '@/lib/levers/types'

/** How one question stands, for its square. */
export function squareKind(answer: Answer | undefined): SquareKind {
  if (!answer) return 'open'
  return 'notApplicable' in answer ? 'not-applicable' : answer.known
}

export type PageCount = {
  /** null: the counterpart page. */
  readonly group: FactorId | null
  readonly items: readonly string[]
  readonly squares: readonly SquareKind[]
}

export type AnswerCounts = {
  readonly pages: readonly PageCount[]
  readonly of: Readonly<Record<SquareKind, number>>
  readonly answered: number
  /** Questions that apply: all but those marked as not applying. */
  readonly asked: number
}

/** What a reading rests on: each question's state, by page in the order of the walk, and the sums. */
export function countAnswers(items: readonly ModelItem[], answers: Answers): AnswerCounts {
  const groups = [...new Set(items.map(({ group }) => group))]
  const pages = groups.map((group) => {
    const ids = items.filter((item) => item.group === group).map(({ id }) => id)
    return { group, items: ids, squares: ids.map((id) => squareKind(answers[id])) }
  })
  const all = pages.flatMap(({ squares }) => squares)
  const count = (kind: SquareKind) => all.filter((square) => square === kind).length
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
