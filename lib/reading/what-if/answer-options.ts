import { valuesOf } from '@/lib/instrument/answer'
import type { Answer, Item } from '@/lib/instrument/types'
import { isAsAnswered, valueOf, type SupposedValue } from './suppositions'

export type AnswerOption = {
  readonly value: SupposedValue
  /** `sure`: the level that was answered, now known for certain. */
  readonly kind: 'level' | 'sure' | 'unknown' | 'not-applicable'
  /** It stands for the answer that was given: choosing it takes the supposition back. */
  readonly isGiven: boolean
}

/** What can be supposed of one item, beside the answer that was given. */
export function answerOptions({ kind, mayNotApply }: Item, given: Answer | undefined): AnswerOption[] {
  const was = valueOf(given)
  const isUnsure = typeof was !== 'string' && !isAsAnswered(given, was)
  return [
    ...valuesOf[kind].map((value) => ({ value, kind: 'level', isGiven: value === was }) as const),
    ...(isUnsure ? [{ value: was, kind: 'sure', isGiven: false } as const] : []),
    { value: 'unknown', kind: 'unknown', isGiven: was === 'unknown' },
    ...(mayNotApply
      ? [{ value: 'not-applicable', kind: 'not-applicable', isGiven: was === 'not-applicable' } as const]
      : []),
  ]
}

/** Which option is chosen: the one that is supposed, else the answer that was given. */
export function isChosen(option: AnswerOption, supposed: SupposedValue | null): boolean {
  if (supposed === null) return option.isGiven
  if (option.kind === 'level' && option.isGiven) return false // supposed is never the answer itself, but being sure of it
  return option.value === supposed
}
