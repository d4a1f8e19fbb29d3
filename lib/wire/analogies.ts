import { isRecord, oneOf } from './shape/shape'

/** How a case of a person's own knowledge went, and how alike it is to this one. */
export const ownOutcomes = ['worked', 'partly', 'failed', 'backfired'] as const
export const alikeDegrees = ['very', 'partly', 'little'] as const

/** A case that the person knows themselves. Its name is free text; `lever` is the id of a lever. */
export type OwnCase = {
  readonly name: string
  readonly lever: string
  readonly outcome: (typeof ownOutcomes)[number]
  readonly alike: (typeof alikeDegrees)[number]
}

/**
 * What a person says of cases beside this one: of documented cases, by id, 0 "not like ours" or 2 "very like ours", as the
 * scorer takes them; and cases of their own, which stand beside the documented ones and change no number.
 */
export type Analogies = {
  readonly marks: Readonly<Record<string, 0 | 2>>
  readonly own: readonly OwnCase[]
}

/** At most: of own cases, and of UTF-16 units in the name of one, as a page may ask for. */
export const mostOwnCases = 12
export const longestOwnName = 200

const none: Analogies = { marks: {}, own: [] }

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9.-]{1,100}$/.test(value)

const isOutcome = oneOf(ownOutcomes)
const isAlike = oneOf(alikeDegrees)

function isOwnCase(value: unknown): value is OwnCase {
  if (!isRecord(value) || Object.keys(value).sort().join() !== 'alike,lever,name,outcome') return false
  const { name, lever, outcome, alike } = value
  const isName = typeof name === 'string' && name.trim() !== '' && name.length <= longestOwnName
  return isName && isId(lever) && isOutcome(outcome) && isAlike(alike)
}

const isMarks = (value: unknown): value is Analogies['marks'] =>
  isRecord(value) && Object.entries(value).every(([id, mark]) => isId(id) && (mark === 0 || mark === 2))

/** Reads a stored text; null where it is none of ours. Empty: nothing said. */
export function readAnalogies(value: string): Analogies | null {
  if (value === '') return none
  try {
    const read: unknown = JSON.parse(value)
    if (!isRecord(read) || Object.keys(read).sort().join() !== 'marks,own') return null
    const { marks, own } = read
    if (!isMarks(marks) || !Array.isArray(own) || own.length > mostOwnCases) return null
    const cases: readonly unknown[] = own
    return cases.every(isOwnCase) ? { marks, own: cases } : null
  } catch {
    return null
  }
}

/** What a stored text says. One that cannot be read says nothing. */
export const analogiesIn = (value: string): Analogies => readAnalogies(value) ?? none

/** As it is stored, the same text for the same content; empty when nothing is said. */
export function analogiesOf({ marks, own }: Analogies): string {
  const entries = Object.entries(marks).sort(([left], [right]) => (left < right ? -1 : 1))
  if (entries.length === 0 && own.length === 0) return ''
  const cases = own.map(({ name, lever, outcome, alike }) => ({ name: name.trim(), lever, outcome, alike }))
  return JSON.stringify({ marks: Object.fromEntries(entries), own: cases })
}

/** The same with what is said of one documented case; null takes it back. */
export function withMark(analogies: Analogies, caseId: string, mark: 0 | 2 | null): Analogies {
  const others = Object.entries(analogies.marks).filter(([id]) => id !== caseId)
  return {
    ...analogies,
    marks: Object.fromEntries(mark === null ? others : [...others, [caseId, mark]]),
  }
}

type Marked = { readonly analogies?: Analogies['marks'] }

/** What is said of documented cases, as the scorer takes it; nothing where nothing is said. */
export const marksFor = (value: string): Marked => {
  const { marks } = analogiesIn(value)
  return Object.keys(marks).length === 0 ? {} : { analogies: marks }
}
