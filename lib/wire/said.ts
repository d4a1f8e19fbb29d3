import type { Known, Level } from '@/lib/instrument/types'

/** The level of the counterpart that is asked. Empty string: not said. */
export const counterpartLevels = [
  'political-leadership',
  'military-command',
  'field-commander',
  'checkpoint',
] as const
export type CounterpartLevel = (typeof counterpartLevels)[number]

/** What was chosen for one item. "Don't know" is a visit, not an answer; it is stored so that it is not asked again. */
export type AnswerValue =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'yesno'; readonly yes: boolean }
  | { readonly kind: 'dont-know' }
  | { readonly kind: 'not-applicable' }

/** Everything a person has said about one item. `value` null: only a note so far. `known` null: not said, counts as assumed. */
export type ItemAnswer = {
  readonly value: AnswerValue | null
  readonly known: Known | null
  readonly note: string
}
