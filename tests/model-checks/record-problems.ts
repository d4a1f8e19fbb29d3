import { recordOutcomes, type RecordOutcome } from '@/lib/levers/record/outcomes'
import type { Model } from '@/lib/levers/types'
import type { Problem } from './problem'

const levels: readonly unknown[] = [0, 1, 2, 3, 4]

/** Items and levers of the record exist, its levels fit their items, and its outcomes are known words (section 2.16). */
export function recordProblems({ items, levers, record }: Model): Problem[] {
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]))
  const answerProblem = (item: string, level: number | boolean): string[] => {
    const kind = kinds.get(item)
    if (kind === undefined) return [`there is no item ${item}`]
    const fits = kind === 'yesno' ? typeof level === 'boolean' : levels.includes(level)
    return fits ? [] : [`${String(level)} is no answer to ${item}`]
  }
  const useProblems = (lever: string, outcome: RecordOutcome): string[] => [
    ...(levers.some(({ id }) => id === lever) ? [] : [`there is no lever ${lever}`]),
    ...(recordOutcomes.includes(outcome) ? [] : [`there is no outcome ${outcome}`]),
  ]
  return (record?.cases ?? []).flatMap(({ id, answers, uses }) =>
    [
      ...Object.entries(answers).flatMap(([item, level]) => answerProblem(item, level)),
      ...uses.flatMap(({ lever, outcome }) => useProblems(lever, outcome)),
    ].map((message) => ({ where: `record.${id}`, message })),
  )
}
