import { anchorKey, levels } from '@/lib/instrument/answer'

/** The levels of a range such as "0-2", "3" or "yes": yes is 4 and no is 0. None for a text that is no range. */
export function levelsOf(range: string): readonly number[] {
  if (range === anchorKey(true)) return [4]
  if (range === anchorKey(false)) return [0]
  const [first = '', last = first] = range.split('-')
  return levels.filter((level) => anchorKey(level) >= first && anchorKey(level) <= last)
}
