import type { StopId } from '@/lib/levers/types'
import { isSeen } from './is-seen'
import type { SituationField } from './situation-fields'

/** Who cleared what, in a person's words, and the day on which it was cleared, such as 2026-12-03; empty: not said. */
export type Clearance = { readonly text: string; readonly day: string }

/**
 * The part of the situation that holds the clearance of each stop that can be cleared. One text holds who, what and when:
 * two devices that record two clearances are asked to choose one, and never get the words of one with the day of the other.
 */
const clearanceFields = {
  'contact-may-be-crime': 'clearance',
} as const satisfies Partial<Readonly<Record<StopId, SituationField>>>

export type ClearableStop = keyof typeof clearanceFields
export type ClearanceField = (typeof clearanceFields)[ClearableStop]

/** The part of the situation that holds the clearance of a stop. */
export const clearanceField = (stop: ClearableStop): ClearanceField => clearanceFields[stop]

const clearableStops = Object.keys(clearanceFields).filter(isClearable)

function isClearable(stop: string): stop is ClearableStop {
  return Object.hasOwn(clearanceFields, stop)
}

/** Reads a stored clearance: the day, a line feed, the words. */
export function clearanceIn(value: string): Clearance {
  const [day = ''] = value.split('\n', 1)
  return { day, text: value.slice(day.length + 1) }
}

/** A clearance as it is stored; empty when nothing is said. */
export const clearanceOf = ({ text, day }: Clearance): string =>
  text.trim() === '' && day === '' ? '' : `${day}\n${text.trim()}`

/** Whether a clearance counts: only with both, who cleared what in words that can be seen, and the day. */
export const isGiven = ({ text, day }: Clearance): boolean => isSeen(text) && day !== ''

type Situation = Readonly<Record<ClearanceField, { readonly value: string }>>

/** What a case says of the clearance of a stop. */
export const clearanceOfStop = (situation: Situation, stop: ClearableStop): Clearance =>
  clearanceIn(situation[clearanceFields[stop]].value)

/** The stops that a person has recorded as cleared, as the scorer takes them. */
export const clearancesIn = (situation: Situation): readonly ClearableStop[] =>
  clearableStops.filter((stop) => isGiven(clearanceOfStop(situation, stop)))
