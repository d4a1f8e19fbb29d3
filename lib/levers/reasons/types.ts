import type { Level } from '@/lib/instrument/types'

/** On which side of a lever a sentence speaks: `partly` is both ways, or half. */
export type Side = 'for' | 'against' | 'partly'

/** The levels that a sentence holds for, first and last; `no` and `yes` for a question of that kind. */
export type LevelRange = `${Level}` | `${Level}-${Level}` | 'no' | 'yes'

/**
 * The sentences of one item for one lever: the levels of each, and the side it speaks on. The words are in the message
 * catalogue under the same keys. A level that no sentence holds for shows the answer alone.
 */
export type ItemReasons = Readonly<Partial<Record<LevelRange, Side>>>

/** By lever id, then by item id. */
export type LeverReasons = Readonly<Record<string, Readonly<Record<string, ItemReasons>>>>
