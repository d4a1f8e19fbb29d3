import type { Beliefs } from './beliefs'
import type { Conditions, Reading } from './conditions'
import { bindingAtZero } from './lift'
import { at, get, round9 } from './numbers'
import type { Cutoffs, Table } from './types'

export type Status = { state: string; cause: string | null; item: string | null }

/** What a lever's own conditions say of whether it can be used; stops stand before it (section 2.6). */
export function statusOf(
  beliefs: Beliefs,
  conditions: Conditions,
  readings: readonly Reading[],
  { blocked }: Cutoffs,
): Status {
  const answered = (item: string) => get(beliefs, item).state === 'answered'
  const causeOf = (item: string) => (answered(item) ? 'answer' : 'unknown')
  const zeros = readings.filter(({ met }) => met === 0).length
  if (round9(zeros / readings.length) >= blocked) {
    const item = bindingAtZero(conditions, readings)
    return { state: 'blocked', cause: item === null ? null : causeOf(item), item }
  }
  const reaches = (item: string, table: Table, value: number) =>
    get(beliefs, item).support.some((level) => at(table, level) === value)
  const gates = conditions.gates
    .filter((alternatives) => alternatives.every(({ item, table }) => reaches(item, table, 0)))
    .map((alternatives) => alternatives.map(({ item }) => item))
  const cautions = conditions.cautions
    .filter(({ item, table, unless }) => {
      const spared = unless !== null && !reaches(unless.item, unless.table, 0)
      return !spared && reaches(item, table, 1)
    })
    .map(({ item }) => [item])
  const closing = [...gates, ...cautions]
  const byAnswer = closing.find((items) => items.every(answered))
  if (byAnswer !== undefined) return { state: 'check', cause: 'answer', item: at(byAnswer, 0) }
  const open = closing.flat().find((item) => !answered(item))
  if (open !== undefined) return { state: 'check', cause: 'unknown', item: open }
  return { state: 'open', cause: null, item: null }
}
