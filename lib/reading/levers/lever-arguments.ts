import type { Answers } from '@/lib/instrument/types'
import { conditionItemsOf } from '@/lib/levers/condition-items'
import { leverReason } from './lever-reason'
import { findMatrixLever } from './matrix-lever'

/** What the answers say of one lever, sorted by what each speaks to. Items in the order of the matrix. */
export type LeverArguments = {
  /** What it would change here: weaknesses it works on, and those that leave it little to do. */
  readonly worth: readonly string[]
  readonly little: readonly string[]
  /** Whether it can work. */
  readonly works: Readonly<Record<'for' | 'against' | 'partly', readonly string[]>>
  /** Questions that decide whether it can work, not answered. */
  readonly open: readonly string[]
}

/** Sorts every item that bears on a lever by what its answer says. A lever that the matrix has lost has none. */
export function leverArguments(leverId: string, answers: Answers): LeverArguments {
  const lever = findMatrixLever(leverId)
  const conditions = lever === null ? [] : conditionItemsOf(lever)
  const items = [...new Set([...(lever?.match.map(({ item }) => item) ?? []), ...conditions])]
  const said = items.flatMap((item) => {
    const reason = leverReason(leverId, item, answers[item])
    return reason === null ? [] : [{ item, ...reason }]
  })
  const those = (about: string, directions: readonly string[]) =>
    said.filter((one) => one.about === about && directions.includes(one.direction)).map(({ item }) => item)
  return {
    worth: those('need', ['for']),
    little: those('need', ['against', 'partly']),
    works: {
      for: those('working', ['for']),
      against: those('working', ['against']),
      partly: those('working', ['partly']),
    },
    open: conditions.filter((item) => answers[item] === undefined),
  }
}
