import type { Answer, Item, Known, Level } from './types'

/** All levels, the good end first or the bad one: an item says which. */
export const levels = [0, 1, 2, 3, 4] as const satisfies readonly Level[]

/** What an item can be answered with, in the order it is shown. true: yes. */
export const valuesOf = { level: levels, yesno: [false, true] } as const satisfies Readonly<
  Record<Item['kind'], readonly (Level | boolean)[]>
>

/**
 * Key of the words that a level or a yes/no stands for: "0" to "4", or "no" and "yes". It is the key in the catalogue and in
 * a snapshot, and the value of the form field.
 */
export function anchorKey(value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** The ways in which an answer is known, the surest first. */
export const waysOfKnowing = ['observed', 'reported', 'assumed'] as const satisfies readonly Known[]

/** Whether a text, such as the value of a form field, is a way in which an answer is known. */
export const isKnown = (value: string): value is Known => waysOfKnowing.some((way) => way === value)

/** The level or yes/no that a key stands for; null for a text that is no key. */
export function valueOfKey(key: string): Level | boolean | null {
  return [...valuesOf.level, ...valuesOf.yesno].find((value) => anchorKey(value) === key) ?? null
}

/** An answer as the scorer takes it. How it is known counts for nothing where it does not apply. */
export function toAnswer(value: Level | boolean | 'not-applicable', known: Known): Answer {
  return value === 'not-applicable' ? { notApplicable: true } : { level: value, known }
}

/** A level as it is, yes as 4 and no as 0. With several raters it may be a mean. */
export const asLevel = (level: number | boolean): number =>
  typeof level === 'boolean' ? (level ? 4 : 0) : level

/** Level 0 to 4 of an answer, yes = 4 and no = 0; null when it is unknown or does not apply, never 0. */
export function levelOf(answer: Answer | undefined): number | null {
  if (answer === undefined || 'notApplicable' in answer) return null
  return asLevel(answer.level)
}
