/** Decimals kept in numbers that order or cut something, so that engines cannot disagree on ties (section 1). */
const scale = 1e9

/** A number rounded to nine decimals; never minus zero. */
export function round9(value: number): number {
  const rounded = Math.round(value * scale) / scale
  return rounded === 0 ? 0 : rounded
}

/** Compares two ids by code unit, the same in every language and engine. */
export const compareIds = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
