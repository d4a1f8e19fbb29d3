import { toAnswer } from '@/lib/instrument/answer'
import type { Answer, Answers, Known, Level } from '@/lib/instrument/types'

/** What is supposed of one item: an answer taken as observed, or that it is not known, or does not apply. */
export type SupposedValue = Level | boolean | 'unknown' | 'not-applicable'

export type Supposition = { readonly item: string; readonly value: SupposedValue }

/** Answers from values alone, all known in one way. */
export const answersFrom = (values: readonly Supposition[], known: Known): Answers =>
  Object.fromEntries(
    values.flatMap(({ item, value }): [string, Answer][] =>
      value === 'unknown' ? [] : [[item, toAnswer(value, known)]],
    ),
  )

/** The answers with what is supposed in their place, as if it had been observed. The answers stay as they are. */
export function applySuppositions(answers: Answers, supposed: readonly Supposition[]): Answers {
  const replaced = new Set(supposed.map(({ item }) => item))
  const kept = Object.entries(answers).filter(([item]) => !replaced.has(item))
  return { ...Object.fromEntries(kept), ...answersFrom(supposed, 'observed') }
}

/** The value of an answer, without how it is known. */
export function valueOf(answer: Answer | undefined): SupposedValue {
  if (answer === undefined) return 'unknown'
  return 'notApplicable' in answer ? 'not-applicable' : answer.level
}

/** Whether supposing this changes nothing about the answers. */
export function isAsAnswered(answer: Answer | undefined, value: SupposedValue): boolean {
  if (valueOf(answer) !== value) return false
  return answer === undefined || 'notApplicable' in answer || answer.known === 'observed'
}

/** What is supposed, with one more or another value for its item. One that changes nothing is left out. */
export function suppose(
  answers: Answers,
  supposed: readonly Supposition[],
  next: Supposition,
): readonly Supposition[] {
  const others = supposed.filter(({ item }) => item !== next.item)
  if (isAsAnswered(answers[next.item], next.value)) return others
  if (others.length === supposed.length) return [...supposed, next]
  return supposed.map((other) => (other.item === next.item ? next : other))
}

export const withoutItem = (supposed: readonly Supposition[], item: string): readonly Supposition[] =>
  supposed.filter((other) => other.item !== item)
