import { isRecord } from './shape/shape'

/** A lever that is meant to be used, and what for, in a person's words; empty: not said. */
export type PlannedLever = { readonly lever: string; readonly purpose: string }

/** Of UTF-16 units in what a lever is for, as a page may ask for; and of levers, more than there are. */
export const longestPurpose = 300
const mostPlanned = 40

const isPlanned = (value: unknown): value is PlannedLever => {
  if (!isRecord(value) || Object.keys(value).sort().join() !== 'lever,purpose') return false
  const { lever, purpose } = value
  const isId = typeof lever === 'string' && /^[a-z0-9.-]{1,100}$/.test(lever)
  return isId && typeof purpose === 'string' && purpose.length <= longestPurpose
}

/** Reads a stored text; null where it is none of ours. Empty: nothing is planned. */
export function readPlanned(value: string): readonly PlannedLever[] | null {
  if (value === '') return []
  try {
    const read: unknown = JSON.parse(value)
    if (!Array.isArray(read) || read.length > mostPlanned) return null
    const all: readonly unknown[] = read
    if (!all.every(isPlanned)) return null
    return new Set(all.map(({ lever }) => lever)).size === all.length ? all : null
  } catch {
    return null
  }
}

/** What a stored text says. One that cannot be read plans nothing. */
export const plannedIn = (value: string): readonly PlannedLever[] => readPlanned(value) ?? []

/** As it is stored, the same text for the same plan; empty when nothing is planned. */
export function plannedOf(planned: readonly PlannedLever[]): string {
  if (planned.length === 0) return ''
  const sorted = planned.toSorted((left, right) => (left.lever < right.lever ? -1 : 1))
  return JSON.stringify(sorted.map(({ lever, purpose }) => ({ lever, purpose: purpose.trim() })))
}

/** The same plan with this purpose for one lever; null takes the lever out of it. */
export function withPlanned(
  planned: readonly PlannedLever[],
  lever: string,
  purpose: string | null,
): readonly PlannedLever[] {
  const others = planned.filter((row) => row.lever !== lever)
  return purpose === null ? others : [...others, { lever, purpose }]
}
