import type { ItemAnswer } from '@/lib/wire/sync-types'

/** Whether two answers say the same, note and source of knowledge included. Saying nothing equals saying nothing. */
export function sameAnswer(one: ItemAnswer | undefined, other: ItemAnswer | undefined): boolean {
  const a = one ?? blankAnswer
  const b = other ?? blankAnswer
  return a.known === b.known && a.note === b.note && valueKey(a) === valueKey(b)
}

/** An item about which nothing is said. */
export const blankAnswer: ItemAnswer = { value: null, known: null, note: '' }

/** The three parts that travel, without what the device keeps beside them. */
export const answerOf = ({ value, known, note }: ItemAnswer): ItemAnswer => ({ value, known, note })

function valueKey({ value }: ItemAnswer): string {
  if (value === null) return ''
  if (value.kind === 'level') return `level ${value.level}`
  if (value.kind === 'yesno') return `yesno ${String(value.yes)}`
  return value.kind
}
