import type { Answers } from '@/lib/instrument/types'
import type { MatrixLever } from '@/lib/levers/types'
import type { LeverBackground } from './reading'

/** Every item that bears on a lever, each once: what it treats, its gates, its cautions and what lifts them. */
export function itemsOfLever(lever: MatrixLever): string[] {
  const gates = lever.gates.flatMap(({ any }) => any.map(({ item }) => item))
  const cautions = lever.cautions.flatMap(({ item, unless }) => (unless ? [item, unless.item] : [item]))
  return [...new Set([...gates, ...cautions, ...lever.match.map(({ item }) => item)])]
}

/** How each lever stands with nothing answered, and how many of its questions are answered. `uninformed` by lever id. */
export function leverBackground(
  levers: readonly MatrixLever[],
  answers: Answers,
  uninformed: ReadonlyMap<string, number | undefined>,
): LeverBackground[] {
  return levers.flatMap((lever) => {
    const uninformedShare = uninformed.get(lever.id)
    if (uninformedShare === undefined) return []
    const items = itemsOfLever(lever).filter((item) => !isNotApplicable(answers, item))
    const answered = items.filter((item) => answers[item] !== undefined).length
    return [{ id: lever.id, uninformedShare, coverage: { answered, of: items.length } }]
  })
}

const isNotApplicable = (answers: Answers, item: string) => {
  const answer = answers[item]
  return answer !== undefined && 'notApplicable' in answer
}
