/** The entry at a place that must exist. */
export function at<Entry>(list: ArrayLike<Entry>, place: number): Entry {
  const entry = list[place]
  if (entry === undefined) throw new Error(`nothing at place ${place} of ${list.length}`)
  return entry
}

/** What a map must hold for a key. */
export function get<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`nothing for "${key}"`)
  return value
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length

/** The numbers 0 to count - 1. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place)

/** To 9 decimals, never minus zero: how numbers that order or cut something are compared (section 1). */
export const round9 = (value: number): number => Math.round(value * 1e9) / 1e9 + 0

/** Ids in the order of their code units. */
export const byId = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
