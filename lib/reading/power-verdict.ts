import type { PowerResult } from '@/lib/scoring/types'

/**
 * One verdict on who is stronger, from the bounds first and the share of readings second, so that the two can never be
 * said side by side and contradict each other (scoring 2.13).
 */
export type PowerVerdict =
  /** The bounds leave no other case. */
  | { readonly kind: 'theirs' | 'ours' }
  | {
      /** `not-theirs`: they are stronger in at most a fifth of readings; an even balance is among the others. */
      readonly kind: 'probably-theirs' | 'not-theirs' | 'open'
      /** Share of readings the verdict speaks of, 0 to 1. */
      readonly share: number
    }
  | { readonly kind: 'unasked' }

/** Share of readings from which "probably" is said. Source: scoring 2.13. */
const probable = 0.8

export function powerVerdict({ gap }: Pick<PowerResult, 'gap'>): PowerVerdict {
  if (gap.pPositive === null) return { kind: 'unasked' }
  if (gap.low > 0) return { kind: 'theirs' }
  if (gap.high < 0) return { kind: 'ours' }
  if (gap.pPositive >= probable) return { kind: 'probably-theirs', share: gap.pPositive }
  if (1 - gap.pPositive >= probable) return { kind: 'not-theirs', share: 1 - gap.pPositive }
  return { kind: 'open', share: gap.pPositive }
}
