import type { ScoreResult } from '@/lib/scoring/types'
import type { AskEffect } from './ask-effect'

/** One question worth settling. */
export type Ask = {
  /** Item id, or `weights`: which factor matters most. */
  readonly item: string
  /** What each answer would change; null: not known. */
  readonly effects: readonly AskEffect[] | null
}

/** At most this many questions: more would not be asked before a meeting. */
const most = 5

/**
 * What to find out, most useful first, as the result ranks it: on the result, its print, the card and the check page the same.
 * `effects` by item: what each answer would change, as far as it is known.
 */
export const listAsks = (
  { askNext }: Pick<ScoreResult, 'askNext'>,
  effects: Readonly<Record<string, readonly AskEffect[]>>,
): readonly Ask[] => askNext.slice(0, most).map(({ item }) => ({ item, effects: effects[item] ?? null }))
